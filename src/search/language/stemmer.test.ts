import { expect, test } from 'vitest';
import { stem } from './stemmer.ts';

test.each([
  ['lv', ['kasparam', 'kaspars', 'kasparu', 'kaspara']],
  ['lv', ['klets', 'kletu', 'kletam']],
  ['ru', ['баклсу', 'баклса', 'баклсом']],
  ['ru', ['ахсаускои', 'ахсауская', 'ахсаускую']],
  ['en', ['qaidas', 'qaida']],
] as const)('in %s, %j have one stem', (locale, words) => {
  expect(new Set(words.map((word) => stem(word, locale))).size).toBe(1);
});

test.each([
  ['lv', 'es'],
  ['en', 'us'],
  ['ru', 'ям'],
] as const)('in %s, %s is too short to lose an ending', (locale, word) => {
  expect(stem(word, locale)).toBe(word);
});
