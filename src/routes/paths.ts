import type { ListFilter } from '../entries/catalogue.ts';
import type { Locale } from '../i18n/locales.ts';
import type { SectionName } from '../i18n/strings.ts';
import type { CollectionName } from '../schemas/names.ts';
import {
  directoryWords,
  facetWords,
  listWords,
  sectionWords,
  type DirectoryPageName,
} from './words.ts';

/** An address on the site: it begins and ends with a slash and knows nothing of the base path. */
export type SitePath = `/${string}/` | '/';

function path(...segments: readonly string[]): SitePath {
  return `/${segments.join('/')}/`;
}

export function homePath(locale: Locale): SitePath {
  return path(locale);
}

export function searchPath(locale: Locale): SitePath {
  return path(locale, sectionWords.search[locale]);
}

/** The folder of a language's search index. */
export function indexPath(locale: Locale): SitePath {
  return path('search', locale);
}

export function notFoundPath(locale: Locale): SitePath {
  return path(locale, '404');
}

/** The page of an entry. Pages of the site itself stand directly below the language. */
export function entryPath(locale: Locale, collection: CollectionName, slug: string): SitePath {
  return collection === 'pages'
    ? path(locale, slug)
    : path(locale, sectionWords[collection][locale], slug);
}

/** The path segments of a list after its section. Pages count from 1; the first has no number. */
export function filterSegments(locale: Locale, filter: ListFilter, page = 1): string[] {
  const numbered = page > 1 ? [listWords.page[locale], String(page)] : [];
  if (filter.kind === 'titles') return [listWords.titles[locale]];
  if (filter.kind === 'facet') return [facetWords[filter.facet][locale], filter.value, ...numbered];
  return numbered;
}

export function listPath(
  locale: Locale,
  section: SectionName,
  filter: ListFilter = { kind: 'all' },
  page = 1,
): SitePath {
  return path(locale, sectionWords[section][locale], ...filterSegments(locale, filter, page));
}

/** Where the finder of the directory finds its data. Not a page: no slash at the end. */
export function finderDataPath(locale: Locale): string {
  return `/${locale}/finder.json`;
}

/** A file of the open data. */
export function openDataPath(name: string): string {
  return `/api/v1/${name}`;
}

/** A page of the directory beside its list: its map, its statistics. */
export function directoryPath(locale: Locale, page: DirectoryPageName): SitePath {
  return path(locale, sectionWords.organisations[locale], directoryWords[page][locale]);
}

/** Where the files of an entry lie. */
export function fileFolder(collection: CollectionName, slug: string): SitePath {
  return path('files', collection, slug);
}

/** A file of an entry, served beside all others of its kind. Not a page: no slash at the end. */
export function filePath(collection: CollectionName, slug: string, name: string): string {
  return `${fileFolder(collection, slug)}${name}`;
}
