import { describe, expect, test } from 'vitest';
import type { Problem, Report } from './check.ts';
import { formatGithub, formatJson, formatText } from './formats.ts';
import { en } from './messages/en.ts';

const first: Problem = {
  file: 'content/studies/x/index.lv.md',
  line: 4,
  column: 8,
  field: 'files[0].path',
  code: 'KL217',
  severity: 'error',
  message: '100% wrong:\nno, really',
};
const second: Problem = { ...first, line: 9, field: '', severity: 'warning', message: 'Odd.' };
const third: Problem = { ...second, file: 'content/a,b:c.md', severity: 'error' };

function report(...problems: Problem[]): Report {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const counts = { errors, warnings: problems.length - errors, entries: 7 };
  return { problems, counts, wording: en };
}

describe('the text format', () => {
  test('puts the problems of a file together and counts at the end', () => {
    const oneLine = { ...first, message: 'Wrong.' };
    expect(formatText(report(oneLine, second, third))).toBe(
      `content/studies/x/index.lv.md:4:8  files[0].path  KL217  Wrong.
content/studies/x/index.lv.md:9:8  KL217  warning: Odd.

content/a,b:c.md:9:8  KL217  Odd.

2 errors, 1 warning; 7 entries checked.
`,
    );
  });

  test('is one line when all is well', () => {
    expect(formatText(report())).toBe('All is well: 7 entries checked.\n');
  });
});

describe('the JSON format', () => {
  test('is an object with the problems and nothing else', () => {
    expect(JSON.parse(formatJson(report(first, second)))).toEqual({ problems: [first, second] });
    expect(JSON.parse(formatJson(report()))).toEqual({ problems: [] });
  });
});

describe('the GitHub format', () => {
  test('escapes what a workflow command would misread', () => {
    expect(formatGithub(report(first, third)).split('\n').slice(0, 2)).toEqual([
      '::error file=content/studies/x/index.lv.md,line=4,col=8,title=KL217 files[0].path::100%25 wrong:%0Ano, really',
      '::error file=content/a%2Cb%3Ac.md,line=9,col=8,title=KL217::Odd.',
    ]);
  });

  test('keeps warnings apart from errors', () => {
    expect(formatGithub(report(second))).toContain('::warning file=');
  });
});
