import { expect, test } from 'vitest';
import { joinEndingClasses } from './endingClasses.ts';
import type { StemRow } from './lexiconWriter.ts';

function row(stem: string, endings: string): StemRow {
  return { stem, endings: endings.split(' ').map((ending) => ({ ending, mask: 1 })) };
}

const rows = [
  row('a', 's u am ā i iem us os'),
  row('b', 's u am ā i iem us os'),
  row('c', 's u am ā i iem us'),
];

function endingsOf(joined: readonly StemRow[], stem: string): string[] {
  return (joined.find((one) => one.stem === stem)?.endings ?? []).map(({ ending }) => ending);
}

test('a set that lacks one ending gets it from a larger one', () => {
  expect(
    endingsOf(
      joinEndingClasses(rows, () => false),
      'c',
    ),
  ).toContain('os');
});

test('unless that would make a word of the corpus its form', () => {
  const joined = joinEndingClasses(rows, (stem, { ending }) => stem + ending === 'cos');
  expect(endingsOf(joined, 'c')).not.toContain('os');
});

test('sets that have little in common stay apart', () => {
  const joined = joinEndingClasses([...rows, row('d', 'ēt ēju ēja')], () => false);
  expect(endingsOf(joined, 'd')).toEqual(['ēt', 'ēju', 'ēja']);
});
