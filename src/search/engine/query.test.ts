import { describe, expect, test } from 'vitest';
import { parseQuery } from './query.ts';
import { split } from './words.ts';

const read = (text: string) =>
  parseQuery(text, split).terms.map(
    ({ words, quoted, excluded }) =>
      `${excluded ? '-' : ''}${quoted ? `"${words.join(' ')}"` : words.join('+')}`,
  );

describe('a query', () => {
  test.each<[string, string, string[]]>([
    ['of words', 'bērnu tiesības', ['bērnu', 'tiesības']],
    ['with a phrase', 'review "NGO sector" 2013', ['review', '"ngo sector"', '2013']],
    ['with Latvian quotation marks', '„ceļa karte”', ['"ceļa karte"']],
    ['with Russian quotation marks', '«дорожная карта» НКО', ['"дорожная карта"', 'нко']],
    ['with an exclusion', 'granti -Ukraina', ['granti', '-ukraina']],
    ['with an excluded phrase', 'NVO -"NVO fonds"', ['nvo', '-"nvo fonds"']],
    ['with a quotation mark that is not closed', 'a "b c', ['a', '"b c"']],
    ['with a compound', 'e-pasts', ['epasts']],
    ['of nothing but signs', '… -- "" !?', []],
    ['that is empty', '   ', []],
    ['with markup', '<script>alert(1)</script>', ['scriptalert1script']],
    ['with emoji', '🌾 graudi 🌾', ['graudi']],
    ['from right to left', 'שלום NVO', ['שלום', 'nvo']],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('of ten thousand characters is cut', () => {
    expect(read('vārds '.repeat(2000)).length).toBeLessThanOrEqual(16);
    expect(read('x'.repeat(10_000))).toEqual(['x'.repeat(400)]);
  });

  test.each([
    ['pašv', true],
    ['pašv ', false],
    ['"ceļa kar', false],
    ['', false],
  ])('«%s» is open to more letters: %s', (text, open) => {
    expect(parseQuery(text, split).open).toBe(open);
  });
});
