import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { slugPattern } from '../schemas/fields.ts';
import { facetWords, listWords, sectionWords } from './words.ts';

const tables = { sectionWords, facetWords, listWords };

describe.each(Object.entries(tables))('%s', (_, table) => {
  it.each(locales)('has a different word for each thing in %s', (locale) => {
    const words = Object.values(table).map((entry: Record<string, string>) => entry[locale]);
    expect(new Set(words).size).toBe(words.length);
  });

  it('has only words that fit into an address', () => {
    const words = Object.values(table).flatMap((entry: Record<string, string>) =>
      Object.values(entry),
    );
    for (const word of words) expect(word).toMatch(slugPattern);
  });
});

it('facet and list words cannot be confused in one language', () => {
  for (const locale of locales) {
    const facets = Object.values(facetWords).map((entry) => entry[locale] as string);
    const lists = Object.values(listWords).map((entry) => entry[locale] as string);
    expect(facets.filter((word) => lists.includes(word))).toEqual([]);
  }
});
