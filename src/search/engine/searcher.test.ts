import { describe, expect, test } from 'vitest';
import { sampleLanguage } from '../../../tests/setup/searchLanguage.ts';
import type { SearchRequest } from './protocol.ts';
import { searchElsewhere, searchLanguage } from './searcher.ts';

const names = (municipality: string) => ({ topic: { municipality } });
const english = sampleLanguage(
  [
    {
      entry: 'studies/a',
      title: 'Municipal budgets',
      date: '2020',
      facets: { type: ['studies'], year: ['2020'] },
    },
    {
      entry: 'news/b',
      title: 'A budget',
      date: '2024',
      facets: { type: ['news'], year: ['2024'] },
    },
    {
      entry: 'news/c',
      title: 'Budget of a town',
      date: '2020',
      facets: { type: ['news'], year: ['2020'] },
    },
  ],
  [['budget', 'budgets']],
  { synonyms: { budget: ['budget'] }, names: names('municipality') },
);
const latvian = sampleLanguage(
  [
    { entry: 'studies/a', title: 'Pašvaldību budžeti' },
    { entry: 'studies/d', title: 'Ģimenes budžets' },
    { entry: 'studies/e', title: 'Novada dome', facets: { topic: ['municipality'] } },
  ],
  [['budžets', 'budžeti']],
  { synonyms: { budget: ['budžets'] }, names: names('pašvaldība') },
);

const request = (more: Partial<SearchRequest> = {}): SearchRequest => ({
  text: 'budget',
  choices: {},
  order: 'relevance',
  from: 0,
  count: 10,
  typing: false,
  ...more,
});

const urls = (results: readonly { readonly url: string }[]) => results.map(({ url }) => url);

describe('a search', () => {
  test('counts each value among the pages that fit the other facets', async () => {
    const { total, counts } = await searchLanguage(
      english,
      'en',
      request({ choices: { type: ['news'] } }),
    );
    expect(total).toBe(2);
    expect(counts.type).toEqual({ studies: 1, news: 2 });
    expect(counts.year).toEqual({ '2020': 1, '2024': 1 });
  });

  test('takes several values of a facet together, and several facets at once', async () => {
    const both = await searchLanguage(
      english,
      'en',
      request({ choices: { type: ['news', 'studies'], year: ['2020'] } }),
    );
    expect(urls(both.results)).toEqual(['/studies/a/', '/news/c/']);
  });

  test('gives nothing for a value that no page has', async () => {
    const { total } = await searchLanguage(english, 'en', request({ choices: { topic: ['x'] } }));
    expect(total).toBe(0);
  });

  test('can be sorted by date and shown in parts', async () => {
    const { results, total } = await searchLanguage(
      english,
      'en',
      request({ order: 'date', from: 1, count: 1 }),
    );
    expect([urls(results), total]).toEqual([['/studies/a/'], 3]);
  });

  test('begins with the newest where it is sorted by date, equal ones by relevance', async () => {
    const text = 'budgets';
    const relevant = await searchLanguage(english, 'en', request({ text }));
    expect(urls(relevant.results)).toEqual(['/studies/a/', '/news/b/', '/news/c/']);
    const newest = await searchLanguage(english, 'en', request({ text, order: 'date' }));
    expect(urls(newest.results)).toEqual(['/news/b/', '/studies/a/', '/news/c/']);
  });

  test('marks what was found', async () => {
    const [first] = (await searchLanguage(english, 'en', request())).results;
    expect(first?.title.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['budget']);
  });
});

describe('a search in another language', () => {
  test('goes by words of the same meaning, without the entries that are known already', async () => {
    const { results, total } = await searchElsewhere(english, latvian, 'lv', 'budgets');
    expect([urls(results), total]).toEqual([['/studies/d/'], 1]);
  });

  test('goes by the subjects that the words name', async () => {
    const { results } = await searchElsewhere(english, latvian, 'lv', 'municipality');
    expect(urls(results)).toEqual(['/studies/e/']);
  });

  test('takes words of that language as they stand', async () => {
    const { results } = await searchElsewhere(english, latvian, 'lv', 'dome');
    expect(urls(results)).toEqual(['/studies/e/']);
  });

  test('translates all of the words or none', async () => {
    expect((await searchElsewhere(english, latvian, 'lv', 'budget of')).total).toBe(0);
  });

  test.each(['"budget"', 'budget -town'])('does not translate %s', async (text) => {
    expect((await searchElsewhere(english, latvian, 'lv', text)).total).toBe(0);
  });

  test('does not guess', async () => {
    expect((await searchElsewhere(english, latvian, 'lv', 'domx')).total).toBe(0);
  });
});
