import { expect, test } from 'vitest';
import { testEntry } from '../../tests/setup/library.ts';
import { oldAge } from './age.ts';

const today = '2026-11-21';

test.each([
  ['published five years ago', { published: '2021-03' }, 5],
  ['published four years ago', { published: '2022' }, undefined],
  ['new, with old data', { published: '2026', dataTo: '2013' }, 13],
  ['without a date', { published: undefined }, undefined],
])('a study %s', (_name, facts, expected) => {
  expect(oldAge(testEntry('studies', 'review', { facts }), today)).toBe(expected);
});

test('organisations do not age', () => {
  const old = testEntry('organisations', 'club', { facts: { founded: '1998' } });
  expect(oldAge(old, today)).toBeUndefined();
});
