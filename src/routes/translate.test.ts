import { describe, expect, it } from 'vitest';
import { directoryPath, entryPath, homePath, listPath, notFoundPath, searchPath } from './paths.ts';
import { translatePath } from './translate.ts';

const pages = [
  { page: 'the home page', at: homePath },
  { page: 'the search page', at: searchPath },
  { page: 'the page for missing addresses', at: notFoundPath },
  { page: 'a page of the site', at: (l) => entryPath(l, 'pages', 'about') },
  { page: 'an entry', at: (l) => entryPath(l, 'methodologies', 'cooperation-roadmap') },
  {
    page: 'an entry whose slug is a word of the tables',
    at: (l) => entryPath(l, 'projects', 'tema'),
  },
  { page: 'a list', at: (l) => listPath(l, 'library') },
  { page: 'a list by title', at: (l) => listPath(l, 'studies', { kind: 'titles' }) },
  { page: 'the third page of a list', at: (l) => listPath(l, 'news', { kind: 'all' }, 3) },
  {
    page: 'a list with a filter',
    at: (l) => listPath(l, 'library', { kind: 'facet', facet: 'audience', value: 'ngos' }),
  },
  {
    page: 'the second page of a list with a filter',
    at: (l) => listPath(l, 'organisations', { kind: 'facet', facet: 'field', value: 'youth' }, 2),
  },
  {
    page: 'a list filtered by a value that is a word of the tables',
    at: (l) => listPath(l, 'library', { kind: 'facet', facet: 'topic', value: 'region' }),
  },
  { page: 'the map of the directory', at: (l) => directoryPath(l, 'map') },
  { page: 'the statistics of the directory', at: (l) => directoryPath(l, 'statistics') },
  {
    page: 'an entry whose slug is a word of the directory',
    at: (l) => entryPath(l, 'news', 'map'),
  },
  { page: 'an organisation', at: (l) => entryPath(l, 'organisations', 'tema') },
] as const satisfies { page: string; at: (locale: 'lv' | 'en' | 'ru') => string }[];

describe.each(pages)('$page', ({ at }) => {
  it.each([
    ['lv', 'en'],
    ['lv', 'ru'],
    ['en', 'lv'],
    ['ru', 'en'],
    ['ru', 'ru'],
  ] as const)('is found from %s in %s', (from, to) => {
    expect(translatePath(at(from), to)).toBe(at(to));
  });
});

describe('addresses', () => {
  it('have words of their own in each language and the same slug', () => {
    expect(entryPath('lv', 'methodologies', 'x')).toBe('/lv/metodikas/x/');
    expect(entryPath('en', 'methodologies', 'x')).toBe('/en/methodologies/x/');
    expect(entryPath('ru', 'methodologies', 'x')).toBe('/ru/metodiki/x/');
  });

  it('leave the number of a first page out', () => {
    expect(listPath('en', 'library', { kind: 'all' }, 1)).toBe('/en/library/');
    expect(listPath('en', 'library', { kind: 'all' }, 2)).toBe('/en/library/page/2/');
  });

  it('outside any language lead to the choice of language', () => {
    expect(translatePath('/', 'lv')).toBe('/');
  });
});
