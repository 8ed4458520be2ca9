import { defineHastPlugin } from 'satteri';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { href } from '../routes/href.ts';
import { entryPath } from '../routes/paths.ts';
import { collectionNames, type CollectionName } from '../schemas/names.ts';
import { documentLocale } from './document.ts';

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

/** Turns links between entries' files into links between their pages. */
export const entryLinks = defineHastPlugin({
  name: 'entry-links',
  element: {
    filter: ['a'],
    visit(node, context) {
      const address = node.properties['href'];
      const link = typeof address === 'string' ? readEntryLink(address) : undefined;
      if (!link) return;
      const own = documentLocale(context.fileURL);
      const locale = link.locale ?? own;
      context.setProperty(node, 'href', href(entryPath(locale, link.collection, link.slug)) + link.anchor);
      if (locale !== own) context.setProperty(node, 'hreflang', locale);
    },
  },
});
