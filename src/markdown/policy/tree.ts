import { htmlBreach } from './html.ts';
import { mdxBreach } from './mdx.ts';
import type { PolicyNode } from './node.ts';
import { componentAround } from './structure.ts';
import { imageBreach, urlBreach } from './url.ts';
import type { Breach, Violation } from './violation.ts';

/** Levels of nesting from which on the tools behind us may fail. No text needs a tenth of them. */
const deepest = 100;

/** Violations that are told of one text: nobody reads more at once. */
const most = 100;

/** Kinds of node that say nothing by themselves: what they hold is looked at on its own. */
const plain: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'code',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'linkReference',
  'imageReference',
  'footnoteDefinition',
  'footnoteReference',
  'table',
  'tableRow',
  'tableCell',
  'yaml',
]);

function breachOf(node: PolicyNode, around: string | undefined): Breach | undefined {
  const { type, url = '', value = '' } = node;
  if (type === 'link' || type === 'definition') return urlBreach(url);
  if (type === 'image') return imageBreach(url);
  if (type === 'html') return htmlBreach(value);
  if (plain.has(type)) return undefined;
  const isMdx = type.startsWith('mdx');
  // A kind of node that the policy does not know is refused, so that a new one cannot slip through.
  return isMdx ? mdxBreach(node, around) : { key: 'html-tag', details: { tag: type, allowed: [] } };
}

/** The end of an element whose beginning has been refused already. */
function isAftermath(
  breach: Breach,
  { value = '' }: PolicyNode,
  found: readonly Breach[],
): boolean {
  if (breach.key !== 'html-tag' || !value.startsWith('</')) return false;
  return found.some((one) => one.key === 'html-tag' && one.details.tag === breach.details.tag);
}

/** A node still to be looked at. */
interface Open {
  readonly node: PolicyNode;
  readonly depth: number;
  /** The nearest component around it. */
  readonly around: string | undefined;
}

/** Everything in a text's tree that the policy for contributed content refuses, in reading order. */
export function violations(root: PolicyNode): Violation[] {
  const found: Violation[] = [];
  // A stack of our own: the tree of a hostile text may be deeper than the engine's.
  const open: Open[] = [{ node: root, depth: 0, around: undefined }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth, around } = next;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (depth > deepest) {
      found.push({ key: 'nesting', details: {}, line, column });
      return found;
    }
    const breach = breachOf(node, around);
    if (breach && !isAftermath(breach, node, found)) found.push({ ...breach, line, column });
    if (found.length === most) return found;
    const children = [...(node.children ?? [])].reverse();
    const inside = { depth: depth + 1, around: componentAround(node, around) };
    open.push(...children.map((child) => ({ node: child, ...inside })));
  }
  return found;
}
