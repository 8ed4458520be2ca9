import { defineHastPlugin } from 'satteri';
import { strings } from '../i18n/strings.ts';
import { documentLocale } from './document.ts';

/** Lets a table that is wider than the screen be scrolled on its own, by keyboard, too. */
export const scrollableTables = defineHastPlugin({
  name: 'scrollable-tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table-scroll'],
          role: 'region',
          tabIndex: 0,
          ariaLabel: strings(documentLocale(context.fileURL)).entry.table,
        },
        children: [],
      });
    },
  },
});
