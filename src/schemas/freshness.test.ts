import { expect, test } from 'vitest';
import { dueDay, isDue } from './freshness.ts';

const today = '2026-11-21';

test.each([
  ['a day', { date: '2025-11-21' }, '2026-11-21'],
  ['a leap day', { date: '2024-02-29' }, '2025-02-28'],
  ['a day with another agreed on', { date: '2025-11-21', due: '2026-02-01' }, '2026-02-01'],
])('facts confirmed on %s are to be confirmed again by another', (_name, verified, due) => {
  expect(dueDay(verified)).toBe(due);
});

test.each([
  ['a year ago to the day', { date: '2025-11-21' }, false],
  ['a year and a day ago', { date: '2025-11-20' }, true],
  ['lately, to be asked sooner', { date: '2026-06-01', due: '2026-09-01' }, true],
  ['long ago, to be asked later', { date: '2024-06-01', due: '2027-01-01' }, false],
  ['never', undefined, true],
])('facts confirmed %s: due is %s', (_name, verified, expected) => {
  expect(isDue(verified, today)).toBe(expected);
});
