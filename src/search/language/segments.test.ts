import { expect, test } from 'vitest';
import { segments } from './segments.ts';

// As Pagefind 1.5.2 has them in its index.
test.each([
  ['Rīga', ['rīga']],
  ['„tests”', ['tests', '„tests”']],
  ['sociāli-ekonomisks', ['sociāliekonomisks', 'sociāli', 'ekonomisks']],
  ['Rīga–Viļņa', ['rīgaviļņa', 'rīga–viļņa']],
  ["don't", ['dont', 'don']],
  ['don’t', ['dont', 'don’t']],
  ['COVID-19', ['covid19', 'covid', '19']],
  ['covid19x', ['covid19x']],
  ['3.5', ['35']],
  ['a@b.lv', ['ablv', 'lv']],
  ['iPhone', ['iphone', 'phone']],
  ['WKWebView', ['wkwebview', 'wk', 'web', 'view']],
  ['Tele2', ['tele2']],
  ['snake_case', ['snake_case', 'snake', 'case']],
  ['ПРИВЕТ-Мир', ['приветмир', 'привет', 'мир']],
  ['—', ['']],
  ['', []],
])('%s is split as Pagefind does', (text, words) => {
  expect(segments(text).flatMap(({ whole, parts }) => [whole, ...parts])).toEqual(words);
});

test('every word takes one position, a lone dash too', () => {
  expect(segments(' one — two\nthree ').map(({ whole }) => whole)).toEqual([
    'one',
    '',
    'two',
    'three',
  ]);
});
