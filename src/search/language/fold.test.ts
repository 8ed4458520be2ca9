import { expect, test } from 'vitest';
import { fold, foldAll } from './fold.ts';

const folded = [
  ['Pētījumiem', 'petijumiem'],
  ['Ķīģeļņā', 'kigelna'],
  ['Йод', 'иод'],
  ['ещё', 'еще'],
  ['а́кцент', 'акцент'],
  ['łódź', 'łodz'],
  ['', ''],
] as const;

test.each(folded)('%s is kept as %s', (word, key) => {
  expect(fold(word)).toBe(key);
});

test('many words fold as each of them does', () => {
  expect(foldAll(folded.map(([word]) => word))).toEqual(folded.map(([, key]) => key));
  expect(foldAll([])).toEqual([]);
});
