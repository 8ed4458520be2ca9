import { describe, expect, it } from 'vitest';
import { testEntry, testLibrary } from '../../tests/setup/library.ts';
import { pageSize } from '../entries/catalogue.ts';
import type { ListPage } from './list.ts';
import { listPage } from './list.ts';

const all = { kind: 'all' } as const;

function titles({ groups }: ListPage): string[] {
  return groups.flatMap(({ rows }) => rows.map(({ link }) => link.label));
}

describe('a list', () => {
  const onlyLatvian = testEntry('studies', 'only-latvian', {
    texts: { lv: { title: 'Tikai latviski' } },
  });
  const library = testLibrary(onlyLatvian, testEntry('studies', 'everywhere'));

  it('shows an entry without a card in its language, marked, and linked to the language that exists', () => {
    const row = listPage(library, 'ru', 'studies', all, 1).groups[0]?.rows.find(
      ({ link }) => link.label === 'Tikai latviski',
    );
    expect(row?.foreign).toEqual({ code: 'LV', name: 'латышский' });
    expect(row?.link).toEqual({
      href: '/lv/petijumi/only-latvian/',
      label: 'Tikai latviski',
      lang: 'lv',
    });
  });

  it('does not mark an entry that speaks its language', () => {
    const row = listPage(library, 'ru', 'studies', all, 1).groups[0]?.rows.find(
      ({ link }) => link.label === 'everywhere ru',
    );
    expect(row?.foreign).toBeUndefined();
    expect(row?.link.lang).toBeUndefined();
  });

  it('tells its count in the form of the language', () => {
    expect(listPage(library, 'lv', 'studies', all, 1).count).toBe('2 ieraksti');
  });

  it('has the same pages in every language', () => {
    const { alternates } = listPage(library, 'en', 'studies', all, 1).shell;
    expect(alternates.map(({ hreflang }) => hreflang)).toEqual(['lv', 'en', 'ru', 'x-default']);
  });
});

describe('a long list', () => {
  const entries = Array.from({ length: 2 * pageSize + 1 }, (_, index) =>
    testEntry('news', `n-${String(index).padStart(3, '0')}`, { facts: { date: '2020-05-01' } }),
  );
  const library = testLibrary(...entries);

  it('is cut into pages that together hold each entry once', () => {
    const shown = [1, 2, 3].flatMap((page) => titles(listPage(library, 'en', 'news', all, page)));
    expect(shown).toHaveLength(entries.length);
    expect(new Set(shown).size).toBe(entries.length);
  });

  it('says which page it is and where the others are', () => {
    const { pagination } = listPage(library, 'en', 'news', all, 2);
    expect(pagination?.position).toBe('Page 2 of 3');
    expect(pagination?.previous).toBe('/en/news/');
    expect(pagination?.next).toBe('/en/news/page/3/');
    expect(pagination?.pages.map(({ current }) => current)).toEqual([false, true, false]);
  });

  it('that fits on a page has none', () => {
    expect(listPage(testLibrary(), 'en', 'news', all, 1).pagination).toBeUndefined();
  });
});

describe('a list by title', () => {
  it('is sorted as the language sorts, under its letters', () => {
    const titled = (slug: string, title: string) =>
      testEntry('studies', slug, { texts: { lv: { title } } });
    const library = testLibrary(
      titled('a', 'Čaklie'),
      titled('b', 'Ceļš'),
      titled('c', '„Darbs”'),
      titled('d', 'Dati'),
    );
    const { groups } = listPage(library, 'lv', 'studies', { kind: 'titles' }, 1);
    expect(groups.map(({ heading }) => heading)).toEqual(['C', 'Č', 'D']);
    expect(groups[2]?.rows.map(({ link }) => link.label)).toEqual(['„Darbs”', 'Dati']);
  });
});

describe('the list of events', () => {
  const event = (slug: string, start: string, end?: string) =>
    testEntry('events', slug, { facts: { start, ...(end && { end }) } });
  const library = testLibrary(
    event('past', '2001-01-01'),
    event('long-past', '2000-01-01'),
    event('under-way', '2001-01-01', '2999-01-01'),
    event('far', '2998-01-01T10:00'),
  );

  it('has those that are not over first, the next one on top, then those that are over, the last one on top', () => {
    const { groups } = listPage(library, 'en', 'events', all, 1);
    expect(
      groups.map(({ heading, rows }) => [heading, rows.map(({ link }) => link.label)]),
    ).toEqual([
      ['Upcoming', ['under-way en', 'far en']],
      ['Past', ['past en', 'long-past en']],
    ]);
  });
});

describe('facets', () => {
  const library = testLibrary(
    testEntry('studies', 'a', { facts: { topics: ['funding'], published: '2021' } }),
    testEntry('opinions', 'b', { facts: { topics: ['funding'] } }),
  );

  it('offer each value with its count, and the kinds of resources beside', () => {
    const { facets } = listPage(library, 'en', 'library', all, 1);
    expect(facets.map(({ name }) => name)).toEqual(['Type', 'Topic', 'Year']);
    expect(facets[1]?.choices).toEqual([
      {
        value: 'funding',
        href: '/en/library/topic/funding/',
        label: 'funding en',
        count: 2,
        current: false,
      },
    ]);
    expect(facets[0]?.choices.map(({ label, count }) => [label, count])).toEqual([
      ['All', 2],
      ['Studies', 1],
      ['Opinions', 1],
    ]);
  });

  it('say which value is chosen and how to leave it', () => {
    const page = listPage(
      library,
      'en',
      'library',
      { kind: 'facet', facet: 'topic', value: 'funding' },
      1,
    );
    expect(page.filter).toEqual({ label: 'Topic: funding en', clearHref: '/en/library/' });
    expect(page.facets[1]?.active).toBe(true);
    expect(page.shell.title).toContain('Topic: funding en');
  });
});
