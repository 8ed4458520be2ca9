import { describe, expect, it } from 'vitest';
import { fontFaces, unicodeRange } from './fontFaces.ts';

const all = new Set(fontFaces.flatMap(({ characters }) => [...characters]));

describe('font faces', () => {
  it.each([
    ['Latvian', 'Aizrakstīšanās ČĒĢĪĶĻŅŠŪŽ „pēdiņas” – 1 234,50 €'],
    ['Russian', 'Съешь ещё этих «мягких» булок № 5 – ЁЭЮЯ'],
    ['English', '“Quoted” and ‘quoted’ text – it’s 50% done…'],
    ['neighbouring', 'Tõnu Õnnepalu, Żółć, Šiauliai, Łódź, Associação'],
  ])('have every character of %s text', (_, text) => {
    expect([...text].filter((one) => !all.has(one))).toEqual([]);
  });

  it('share no character, so that no page loads two files for one', () => {
    expect(all.size).toBe(
      fontFaces.reduce((sum, { characters }) => sum + new Set(characters).size, 0),
    );
  });
});

describe('unicodeRange', () => {
  it('joins neighbours and sorts', () => {
    expect(unicodeRange('cabē')).toBe('U+61-63,U+113');
  });
});
