import { pageLocales } from '../entries/availability.ts';
import { catalogue, filters, type ListFilter } from '../entries/catalogue.ts';
import type { AnyEntry } from '../entries/entry.ts';
import { publishedFiles } from '../entries/files.ts';
import type { Library } from '../entries/library.ts';
import { listSections, titledSections, type ListSection } from '../entries/sections.ts';
import type { Locale } from '../i18n/locales.ts';
import { collectionNames, type CollectionName } from '../schemas/names.ts';
import { siteLocales } from '../site.ts';
import { filterSegments } from './paths.ts';
import { directoryWords, sectionWords, type DirectoryPageName } from './words.ts';

/** One path for each language of the site. */
export function localePaths() {
  return siteLocales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** One path for each language, with the word of a section as the route parameter `name`. */
export function sectionPaths<N extends string>(name: N, section: keyof typeof sectionWords) {
  return siteLocales.map((locale) => ({
    params: { locale, [name]: sectionWords[section][locale] },
    props: { locale },
  }));
}

/** A page of the directory in each language, with its word as the route parameter of its name. */
export function directoryPaths<N extends DirectoryPageName>(page: N) {
  return siteLocales.map((locale) => ({
    params: {
      locale,
      section: sectionWords.organisations[locale],
      [page]: directoryWords[page][locale],
    },
    props: { locale },
  }));
}

export interface EntryPath {
  readonly params: { readonly locale: Locale; readonly section: string; readonly slug: string };
  readonly props: { readonly locale: Locale; readonly entry: AnyEntry };
}

type SectionedName = Exclude<CollectionName, 'pages'>;

const sectioned = collectionNames.filter((name): name is SectionedName => name !== 'pages');

function collectionPaths(library: Library, collection: SectionedName): EntryPath[] {
  const entries: readonly AnyEntry[] = library.of(collection);
  return entries.flatMap((entry) =>
    pageLocales(entry).map((locale) => ({
      params: { locale, section: sectionWords[collection][locale], slug: entry.slug },
      props: { locale, entry },
    })),
  );
}

/** The pages of all entries that stand in a section, in each language in which they have a card. */
export function entryPaths(library: Library): EntryPath[] {
  return sectioned.flatMap((collection) => collectionPaths(library, collection));
}

/** The pages of the site itself, directly below the language. */
export function sitePagePaths(library: Library) {
  return library.of('pages').flatMap((entry) =>
    pageLocales(entry).map((locale) => ({
      params: { locale, slug: entry.slug },
      props: { locale, entry },
    })),
  );
}

/** The former addresses of entries that stand in a section and were renamed. */
export function formerEntryPaths(library: Library) {
  return entryPaths(library).flatMap(({ params: { locale, section }, props }) =>
    (props.entry.facts.formerSlugs ?? []).map((former) => ({
      params: { locale, section, former },
      props,
    })),
  );
}

/** The former addresses of the site's own pages. */
export function formerSitePagePaths(library: Library) {
  return sitePagePaths(library).flatMap(({ params: { locale }, props }) =>
    (props.entry.facts.formerSlugs ?? []).map((former) => ({ params: { locale, former }, props })),
  );
}

export interface ListPath {
  readonly params: {
    readonly locale: Locale;
    readonly section: string;
    readonly filter: string | undefined;
  };
  readonly props: {
    readonly locale: Locale;
    readonly section: ListSection;
    readonly filter: ListFilter;
    readonly page: number;
  };
}

function sectionLists(
  library: Library,
  section: ListSection,
): { filter: ListFilter; pages: number }[] {
  const lists = filters(catalogue(library, section));
  return titledSections.has(section) ? [...lists, { filter: { kind: 'titles' }, pages: 1 }] : lists;
}

/** Every page of every list, in every language. */
export function listPaths(library: Library): ListPath[] {
  return siteLocales.flatMap((locale) =>
    listSections.flatMap((section) =>
      sectionLists(library, section).flatMap(({ filter, pages }) =>
        Array.from({ length: pages }, (_, index) => ({
          params: {
            locale,
            section: sectionWords[section][locale],
            filter: filterSegments(locale, filter, index + 1).join('/') || undefined,
          },
          props: { locale, section, filter, page: index + 1 },
        })),
      ),
    ),
  );
}

/** The files that readers can download. */
export function filePaths(library: Library) {
  return publishedFiles(library).map(({ entry, name }) => ({
    params: { collection: entry.collection, slug: entry.slug, file: name },
    props: { entry, name },
  }));
}
