import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type Document } from 'yaml';

/** Something that YAML has and content does without, in the words of a parser. */
export interface Excess {
  /** Where it stands in the text, in characters from its beginning. */
  readonly offset: number;
  readonly message: string;
}

/** Levels of nesting that a document may have. */
export const deepest = 8;

/** Names that mean something to JavaScript itself. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function keyExcess(key: unknown, known: Set<string>): string | undefined {
  if (!isScalar(key)) return 'Complex keys are not allowed';
  const name = String(key.value);
  if (reserved.has(name)) return `Key ${name} is not allowed`;
  if (name === '<<') return 'Merge keys are not allowed';
  if (known.has(name)) return 'Map keys must be unique';
  known.add(name);
  return undefined;
}

function nodeExcess(node: unknown, depth: number): string | undefined {
  if (isAlias(node)) return `Alias *${node.source} is not allowed`;
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
  if (!isScalar(node) && depth > deepest) return `Nested more than ${String(deepest)} levels deep`;
  if (node.anchor !== undefined) return `Anchor &${node.anchor} is not allowed`;
  // The parser gives a node a tag only where one is written.
  return node.tag === undefined ? undefined : `Unresolved tag: ${node.tag} is not allowed`;
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function inNode(node: unknown, depth: number): Excess[] {
  const message = nodeExcess(node, depth);
  if (message !== undefined) return [{ offset: offsetOf(node), message }];
  if (isSeq(node)) return node.items.flatMap((item) => inNode(item, depth + 1));
  if (!isMap(node)) return [];
  const known = new Set<string>();
  return node.items.flatMap((pair) => {
    if (!isPair(pair)) return [];
    const key = keyExcess(pair.key, known);
    if (key !== undefined) return [{ offset: offsetOf(pair.key), message: key }];
    return [...inNode(pair.key, depth + 1), ...inNode(pair.value, depth + 1)];
  });
}

/**
 * Whatever in a YAML document goes beyond plain values under plain names: aliases, anchors, tags,
 * merge keys, keys that stand twice or are no texts, keys that mean something to JavaScript,
 * directives, and more levels than content needs.
 */
export function yamlExcess(document: Document.Parsed): Excess[] {
  const { directives } = document;
  const isDirected = directives.yaml.explicit === true || Object.keys(directives.tags).length > 1;
  return [
    ...(isDirected ? [{ offset: 0, message: 'Directives are not allowed' }] : []),
    ...inNode(document.contents, 1),
  ];
}
