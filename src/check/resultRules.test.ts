import { expect, test } from 'vitest';
import { problemsOf, type Changes } from './sampleRepository.ts';

const lv = 'projects/bridge/index.lv.md';
const en = 'projects/bridge/index.en.md';

test.each<[string, Changes, string[]]>([
  [
    'a result that stands twice',
    { [lv]: ['    target: 10\n', '    target: 10\n  - id: people\n'] },
    [`${lv}:11 results[1].id KL314`],
  ],
  [
    'a count without its date',
    { [lv]: ['target: 10', 'achieved: 12'] },
    [`${lv}:10 results[0].achieved KL311 warning`],
  ],
  [
    'a result without a label in one language',
    { [en]: ['resultLabels:\n  people: People\n', ''] },
    [`${en}:2 resultLabels KL312`],
  ],
  [
    'a label without a result',
    { [en]: ['  people: People', '  people: People\n  meetings: Meetings'] },
    [`${en}:7 resultLabels.meetings KL313`],
  ],
  [
    'a label under a misspelt id',
    { [en]: ['  people:', '  peple:'] },
    [`${en}:6 resultLabels.peple KL313`],
  ],
  [
    'labels under a misspelt key',
    { [en]: ['resultLabels', 'resultLabel'] },
    [`${en}:5 resultLabel KL001`],
  ],
])('%s is reported once', async (_name, changes, expected) => {
  expect(await problemsOf(changes)).toEqual(expected);
});

test('a count with its date is right', async () => {
  const changes: Changes = { [lv]: ['target: 10', 'achieved: 12\n    asOf: 2026-03'] };
  expect(await problemsOf(changes)).toEqual([]);
});
