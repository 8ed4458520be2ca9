import { expect, it } from 'vitest';
import { freeSlug, slugOf } from './slug.ts';

it.each([
  ['Biedrība “Šķēres & Žagari”', 'biedriba-skeres-zagari'],
  ['Общество «Ёлка», Лиепая', 'obscestvo-jolka-liepaja'],
  ['  ØRE -- 2  ', 'ore-2'],
  ['日本', undefined],
  [`${'garš '.repeat(30)}`, 'gars-'.repeat(16).slice(0, 79)],
])('the folder of %j', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

it('a folder that is in use is not used again', () => {
  expect(freeSlug('a', new Set())).toBe('a');
  expect(freeSlug('a', new Set(['a', 'a-2']))).toBe('a-3');
  const long = 'a'.repeat(80);
  expect(freeSlug(long, new Set([long]))).toBe(`${'a'.repeat(78)}-2`);
});
