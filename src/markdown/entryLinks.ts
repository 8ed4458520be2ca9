import { defineHastPlugin } from 'satteri';
import { readEntryLink } from '../repository/entryLink.ts';
import { href } from '../routes/href.ts';
import { entryPath } from '../routes/paths.ts';
import { documentLocale } from './document.ts';

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
      context.setProperty(
        node,
        'href',
        href(entryPath(locale, link.collection, link.slug)) + link.anchor,
      );
      if (locale !== own) context.setProperty(node, 'hreflang', locale);
    },
  },
});
