import { componentRule, type Holding } from './components.ts';
import type { PolicyNode } from './node.ts';
import type { Breach } from './violation.ts';

/** What runs within a line. */
const words: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'mdxJsxTextElement',
]);

function isComponent({ type, name }: PolicyNode): boolean {
  return /^mdxJsx/.test(type) && componentRule(name ?? '') !== undefined;
}

function isHeld(holds: Holding, children: readonly PolicyNode[]): boolean {
  if (holds === 'nothing') return children.length === 0;
  if (holds !== 'words') {
    return children.every((child) => isComponent(child) && holds.includes(child.name ?? ''));
  }
  const [first] = children;
  if (children.length === 1 && first?.type === 'paragraph') return true;
  return first !== undefined && children.every(({ type }) => words.has(type));
}

/**
 * What is wrong with the place of a component, which is known, and with what stands in it. `around`
 * is the nearest component around it, or nothing.
 */
export function structureBreach(node: PolicyNode, around: string | undefined): Breach | undefined {
  const component = node.name ?? '';
  const { within, holds } = componentRule(component) ?? {};
  if (node.type === 'mdxJsxTextElement') {
    return { key: 'component-line', details: { component } };
  }
  const isMisplaced =
    within && (around === undefined ? within.length > 0 : !within.includes(around));
  if (isMisplaced) return { key: 'component-place', details: { component, within } };
  if (holds && !isHeld(holds, node.children ?? [])) {
    return { key: 'component-content', details: { component, holds } };
  }
  return undefined;
}

/** The nearest component around what stands in a node. */
export function componentAround(node: PolicyNode, around: string | undefined): string | undefined {
  return isComponent(node) ? (node.name ?? undefined) : around;
}
