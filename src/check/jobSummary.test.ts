import { expect, test } from 'vitest';
import type { Problem } from './check.ts';
import { formatSummary } from './jobSummary.ts';
import { wordings } from './messages/wordings.ts';

const problem: Problem = {
  file: 'content/pages/a|b/index.lv.md',
  line: 3,
  column: 1,
  field: 'title',
  code: 'KL006',
  severity: 'error',
  message: 'Too short:\n<img src=x> [a](b) | @all',
};

function summary(problems: readonly Problem[]): string {
  const counts = { errors: problems.length, warnings: 0, entries: 2 };
  return formatSummary({ problems, counts, wording: wordings.en });
}

test('a summary is a table with a row for each problem', () => {
  const lines = summary([problem, problem]).split('\n');
  expect(lines.filter((line) => line.startsWith('| ❌ | KL006 |'))).toHaveLength(2);
});

test('what an editor wrote cannot change the table, nor become HTML, a link or a mention', () => {
  const [, , row = ''] = summary([problem]).split('\n');
  expect(row).toContain('a&#124;b/index.lv.md:3 title');
  expect(row).not.toMatch(/<img|\]\(|@all/);
  expect(row.match(/\|/g)).toHaveLength(5);
});

test('a summary without problems says that all is well', () => {
  expect(summary([])).toBe('All is well: 2 entries checked.\n');
});

test('a very long summary is cut, and says so', () => {
  const lines = summary(Array.from({ length: 250 }, () => problem)).split('\n');
  expect(lines.filter((line) => line.startsWith('| ❌'))).toHaveLength(200);
  expect(lines).toContain('… +50');
});
