import { defineHastPlugin } from 'satteri';
import { strings } from '../i18n/strings.ts';
import { documentLocale } from './document.ts';

/** Says the alignment of a column by class: the site's policy allows no inline styles. */
export const alignedCells = defineHastPlugin({
  name: 'aligned-cells',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const [, side] =
        /^text-align:\s*(left|center|right);?$/.exec(String(node.properties['style'] ?? '')) ?? [];
      if (side === undefined) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'className', [`align-${side}`]);
    },
  },
});

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
