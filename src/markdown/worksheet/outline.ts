import type { PolicyNode } from '../policy/node.ts';

/** The components by which what a reader fills in, and where it stands, is known by an id. */
const partKinds = ['Audience', 'Step', 'Statement', 'Answer', 'Check', 'Table', 'Column'] as const;

export type PartKind = (typeof partKinds)[number];

export interface Placed {
  /** Counted from 1 within the text. */
  readonly line: number;
  readonly column: number;
}

export interface Part extends Placed {
  readonly kind: PartKind;
  /** As the client knows it; a column's with its table's before it, `plan.deadline`. */
  readonly id: string;
  /** For whom a statement is, as it says itself. */
  readonly audiences: readonly string[];
}

/** A text's worksheets and what can be filled in there, in reading order. */
export interface Outline {
  readonly worksheets: readonly Placed[];
  readonly parts: readonly Part[];
}

/** The text of a component's property; undefined when it has none. */
export function property(node: PolicyNode, name: string): string | undefined {
  if (!Array.isArray(node.attributes)) return undefined;
  const found = node.attributes.find((one) => one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Ids that stand in one text, with spaces between them. */
export function idsIn(text: string | undefined): string[] {
  return text?.split(' ').filter((id) => id !== '') ?? [];
}

/** The ids under which what stands in a component is known: those of what is around it. */
interface Around {
  /** The nearest statement or step, whose id an answer without one of its own takes. */
  readonly place: string | undefined;
  readonly table: string | undefined;
}

/** The id by which the client knows a part; undefined when it has none, which the policy refuses. */
export function partId(node: PolicyNode, { place, table }: Around): string | undefined {
  const id = property(node, 'id');
  if (node.name === 'Answer') return id ?? place;
  return node.name === 'Column' && id !== undefined ? `${table ?? ''}.${id}` : id;
}

/** What stands around the children of a node. */
export function aroundChildren(node: PolicyNode, around: Around): Around {
  const id = property(node, 'id');
  if (node.name === 'Step' || node.name === 'Statement') return { ...around, place: id };
  return node.name === 'Table' ? { ...around, table: id } : around;
}

/** Nothing is around a text. */
export const nothingAround: Around = { place: undefined, table: undefined };

/** Reads what can be filled in in a text, from its tree, which the policy has passed. */
export function readOutline(root: PolicyNode): Outline {
  const worksheets: Placed[] = [];
  const parts: Part[] = [];
  const open = [{ node: root, around: nothingAround }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, around } = next;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const kind = partKinds.find((name) => name === node.name);
    const id = kind && partId(node, around);
    if (node.name === 'Worksheet') worksheets.push({ line, column });
    if (kind && id !== undefined) {
      parts.push({ kind, id, audiences: idsIn(property(node, 'for')), line, column });
    }
    const inside = aroundChildren(node, around);
    const children = [...(node.children ?? [])].reverse();
    open.push(...children.map((child) => ({ node: child, around: inside })));
  }
  return { worksheets, parts };
}
