import { defineHastPlugin } from 'satteri';
import { readEntryLink, readListLink } from '../repository/entryLink.ts';
import { href } from '../routes/href.ts';
import { entryPath, filePath, listPath } from '../routes/paths.ts';
import { collectionNames } from '../schemas/names.ts';
import { documentLocale } from './document.ts';

const ownFile = /^(?:\.\/)?([a-z0-9][a-z0-9._-]*\.[a-z0-9]+)$/;

/** The address of a file in the entry's own folder, as `form.pdf` or `./form.pdf` names it. */
export function fileAddress(address: string, document: URL | undefined): string | undefined {
  const [, name] = ownFile.exec(address) ?? [];
  const [slug, collection] = document?.pathname.split('/').reverse().slice(1) ?? [];
  const known = collectionNames.find((candidate) => candidate === collection);
  if (name === undefined || slug === undefined || !known) return undefined;
  return href(filePath(known, slug, name));
}

/** Turns links between entries' files into links between their pages, links to folders of entries into links to lists, and links to own files into their addresses. */
export const entryLinks = defineHastPlugin({
  name: 'entry-links',
  element: {
    filter: ['a'],
    visit(node, context) {
      const address = node.properties['href'];
      if (typeof address !== 'string') return;
      const file = fileAddress(address, context.fileURL);
      if (file !== undefined) return context.setProperty(node, 'href', file);
      const own = documentLocale(context.fileURL);
      const list = readListLink(address);
      if (list) {
        const path = listPath(own, list.collection);
        return context.setProperty(node, 'href', href(path) + list.anchor);
      }
      const link = readEntryLink(address);
      if (!link) return;
      const locale = link.locale ?? own;
      context.setProperty(
        node,
        'href',
        href(entryPath(locale, link.collection, link.slug)) + link.anchor,
      );
      if (locale !== own) context.setProperty(node, 'hreflang', locale);
    },
  },
});
