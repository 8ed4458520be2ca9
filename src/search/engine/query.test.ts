import { describe, expect, test } from 'vitest';
import { parseQuery } from './query.ts';
import { split } from './words.ts';

/** The words that are found somewhere. */
const isKnown = (word: string) => word === 'epasts';

const read = (text: string) =>
  parseQuery(text, split, isKnown).terms.map(
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
    ['with a compound that is written so', 'e-pasts', ['epasts']],
    ['with a compound that nobody writes', 'NVO/pašvaldība', ['nvo', 'pašvaldība']],
    ['with a letter before a hyphen', 'e-pārvalde', ['pārvalde']],
    ['with an apostrophe', 'd’Arc', ['darc']],
    ['with a quoted compound', '"jaunatnes/darbs"', ['"jaunatnesdarbs"']],
    ['with an excluded compound', '-jaunatnes/darbs', ['-jaunatnesdarbs']],
    ['of nothing but signs', '… -- "" !?', []],
    ['that is empty', '   ', []],
    ['with markup', '<script>alert(1)</script>', ['script', 'alert', 'script']],
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
    expect(parseQuery(text, split, isKnown).open).toBe(open);
  });
});
