import type { Library } from '../entries/library.ts';
import { listSections } from '../entries/sections.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { href } from '../routes/href.ts';
import { indexPath, listPath, searchPath } from '../routes/paths.ts';
import { collectionNames, type CollectionName } from '../schemas/names.ts';
import { basePath, siteLocales } from '../site.ts';
import { listLink, type Link } from './links.ts';
import { shell, type Shell } from './shell.ts';

/** Where the search of the site finds its files (src/search/engine/protocol.ts). */
export interface SearchPlace {
  readonly locale: Locale;
  readonly folders: Readonly<Partial<Record<Locale, string>>>;
  readonly base: string;
}

export interface SearchPage {
  readonly shell: Shell;
  readonly locale: Locale;
  readonly action: string;
  readonly place: SearchPlace;
  /** The types of entries that the site has, each with its names in the languages of the site. */
  readonly kinds: readonly { readonly collection: CollectionName; readonly names: string[] }[];
  /** The search page in each language of the site. */
  readonly pages: Readonly<Partial<Record<Locale, string>>>;
  /** The languages of the site beside this one, as a sentence names them; empty where there is none. */
  readonly otherLanguages: string;
  /** The lists, for readers without JavaScript and for searches without result. */
  readonly lists: readonly Link[];
  /** The whole library from A to Z, in which a browser can look for words by itself. */
  readonly alphabet: string;
}

/** Where the search finds its files, seen from a page in one language. */
export function searchPlace(locale: Locale): SearchPlace {
  return {
    locale,
    folders: Object.fromEntries(siteLocales.map((each) => [each, href(indexPath(each))])),
    base: basePath,
  };
}

/** What entries of a collection are called where the search shows them. */
function kindName(name: CollectionName, locale: Locale): string {
  const { kinds, sections } = strings(locale);
  return name === 'pages' ? kinds.pages : sections[name];
}

function languageList(locale: Locale): string {
  const names = strings(locale).search.languages;
  const others = locales.filter((each) => each !== locale && siteLocales.includes(each));
  return new Intl.ListFormat(locale).format(others.map((each) => names[each]));
}

/** The search page. */
export function searchPage(library: Library, locale: Locale): SearchPage {
  const t = strings(locale);
  return {
    shell: shell(library, {
      locale,
      path: searchPath(locale),
      title: t.search.title,
      description: t.search.lead,
      indexed: false,
      policy: 'search',
    }),
    locale,
    action: href(searchPath(locale)),
    place: searchPlace(locale),
    kinds: collectionNames
      .filter((name) => library.of(name).length > 0)
      .map((collection) => ({
        collection,
        names: siteLocales.map((each) => kindName(collection, each)),
      })),
    pages: Object.fromEntries(siteLocales.map((each) => [each, href(searchPath(each))])),
    otherLanguages: languageList(locale),
    lists: listSections.map((section) => listLink(locale, section, t.sections[section])),
    alphabet: href(listPath(locale, 'library', { kind: 'titles' })),
  };
}
