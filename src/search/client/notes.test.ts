import { describe, expect, it } from 'vitest';
import { correctedQuery } from './notes.ts';

describe('a corrected query', () => {
  it.each([
    ['Pašvladība un NVO', 'pašvladība', 'pašvaldība', 'pašvaldība un NVO'],
    ['ana anna Ana', 'ana', 'anda', 'anda anna anda'],
    ['"abc" -abd', 'abd', 'abe', '"abc" -abe'],
    ['a.b', 'c', 'd', 'a.b'],
    ['İstanbul x', 'x', 'y', 'İstanbul x'],
    ['$& (x', 'x', '$&', '$& ($&'],
  ])('of %s', (query, word, to, corrected) => {
    expect(correctedQuery(query, word, to)).toBe(corrected);
  });
});
