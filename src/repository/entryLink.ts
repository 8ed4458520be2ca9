import { isLocale, type Locale } from '../i18n/locales.ts';
import { collectionNames, type CollectionName } from '../schemas/names.ts';

/** A link from one entry's text to another entry. */
export interface EntryLink {
  readonly collection: CollectionName;
  readonly slug: string;
  /** The language it names; without one it leads to the language in which the link stands. */
  readonly locale: Locale | undefined;
  /** The anchor on the page, with its `#`, or nothing. */
  readonly anchor: string;
}

const pattern = /^\.\.\/\.\.\/([a-z]+)\/([a-z0-9-]+)\/(?:index\.([a-z]+)\.mdx?)?(#.*)?$/;

/**
 * Reads an address as a link to an entry: `../../studies/review/` in the language of the text,
 * `../../studies/review/index.lv.md` in a language of its own. Such links also work where the
 * content repository is browsed as files.
 */
export function readEntryLink(address: string): EntryLink | undefined {
  const [, name, slug = '', locale, anchor = ''] = pattern.exec(address) ?? [];
  const collection = collectionNames.find((candidate) => candidate === name);
  if (!collection || (locale !== undefined && !isLocale(locale))) return undefined;
  return { collection, slug, locale, anchor };
}

/** A link from a text to the list of a collection, in the language in which the link stands. */
export interface ListLink {
  readonly collection: Exclude<CollectionName, 'pages'>;
  readonly anchor: string;
}

/** Reads an address as a link to a list: `../../organisations/`, which is its folder. */
export function readListLink(address: string): ListLink | undefined {
  const [, name, anchor = ''] = /^\.\.\/\.\.\/([a-z]+)\/(#.*)?$/.exec(address) ?? [];
  const collection = collectionNames.find((candidate) => candidate === name);
  return collection === undefined || collection === 'pages' ? undefined : { collection, anchor };
}
