import { describe, expect, it } from 'vitest';
import { testEntry, testLibrary } from '../../tests/setup/library.ts';
import { catalogue, filters, pageSize, selection } from './catalogue.ts';

function slugs(entries: readonly { readonly slug: string }[]): string[] {
  return entries.map(({ slug }) => slug);
}

const library = testLibrary(
  testEntry('methodologies', 'roadmap', {
    facts: { published: '2023', topics: ['dialogue'], areas: ['home'] },
    bodies: ['lv', 'en'],
  }),
  testEntry('studies', 'review', {
    facts: { published: '2016-03', topics: ['participation'], audiences: ['ngos'] },
  }),
  testEntry('studies', 'survey', {
    facts: {
      published: '2023-05',
      links: [{ url: 'https://example.org', title: 'Survey', language: 'et' }],
    },
  }),
  testEntry('areas', 'home', { facts: { order: 1 } }),
  testEntry('organisations', 'national', { facts: { serviceArea: { scope: 'country' } } }),
  testEntry('organisations', 'local', {
    facts: { serviceArea: { scope: 'municipalities', municipalities: ['harbour'] } },
  }),
  testEntry('organisations', 'southern', {
    facts: { serviceArea: { scope: 'regions', regions: ['south'] } },
  }),
  testEntry('organisations', 'unknown'),
);

function under(
  section: 'library' | 'studies' | 'organisations',
  facet: string,
  value: string,
): string[] {
  const filter = { kind: 'facet', facet, value } as Parameters<typeof selection>[1];
  return slugs(selection(catalogue(library, section), filter)).sort();
}

describe('the library', () => {
  it('holds all resources, newest first', () => {
    expect(slugs(catalogue(library, 'library').entries)).toEqual(['survey', 'roadmap', 'review']);
  });

  it('finds an entry under its topic and under the wider topics above it', () => {
    expect(under('library', 'topic', 'dialogue')).toEqual(['roadmap']);
    expect(under('library', 'topic', 'participation')).toEqual(['review', 'roadmap']);
  });

  it('finds an entry under the year of a date of any exactness', () => {
    expect(under('library', 'year', '2023')).toEqual(['roadmap', 'survey']);
    expect(under('library', 'year', '2016')).toEqual(['review']);
  });

  it('finds an entry under each language in which its full text can be had, here or elsewhere', () => {
    expect(under('library', 'language', 'en')).toEqual(['roadmap']);
    expect(under('library', 'language', 'et')).toEqual(['survey']);
  });

  it('offers no value that leads to nothing', () => {
    for (const { filter } of filters(catalogue(library, 'library'))) {
      expect(selection(catalogue(library, 'library'), filter)).not.toEqual([]);
    }
    expect(catalogue(library, 'library').facets.get('topic')?.has('funding')).toBe(false);
  });

  it('offers years newest first and terms in the order of their vocabulary', () => {
    const { facets } = catalogue(library, 'library');
    expect([...(facets.get('year')?.keys() ?? [])]).toEqual(['2023', '2016']);
    expect([...(facets.get('topic')?.keys() ?? [])]).toEqual(['participation', 'dialogue']);
  });
});

describe('the directory', () => {
  it('lists an organisation that serves the whole country under every region', () => {
    expect(under('organisations', 'region', 'north')).toEqual(['local', 'national']);
    expect(under('organisations', 'region', 'south')).toEqual(['national', 'southern']);
  });

  it('lists under a municipality those that name it and those that serve more than it', () => {
    expect(under('organisations', 'municipality', 'harbour')).toEqual(['local', 'national']);
    expect(under('organisations', 'municipality', 'hill')).toEqual(['national', 'southern']);
  });
});

describe('pages of a list', () => {
  it('are as many as its entries need, and at least one', () => {
    const many = Array.from({ length: pageSize + 1 }, (_, index) =>
      testEntry('news', `n-${String(index)}`),
    );
    const [all] = filters(catalogue(testLibrary(...many), 'news'));
    expect(all).toEqual({ filter: { kind: 'all' }, pages: 2 });
    expect(filters(catalogue(testLibrary(), 'news'))).toEqual([
      { filter: { kind: 'all' }, pages: 1 },
    ]);
  });
});
