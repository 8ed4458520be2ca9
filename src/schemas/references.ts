import { z } from 'zod';
import type { FieldTarget } from './fields.ts';
import { collections } from './collections.ts';
import { collectionNames, type CollectionName } from './names.ts';

/** A value that points to an entry, a term or a file, and where it stands. */
export interface Reference {
  readonly path: readonly (string | number)[];
  readonly value: string;
  readonly target: FieldTarget;
}

interface SchemaNode {
  readonly target?: FieldTarget;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
}

function walk(
  node: SchemaNode,
  value: unknown,
  path: readonly (string | number)[],
  found: Reference[],
): void {
  if (node.target && typeof value === 'string') found.push({ path, value, target: node.target });
  for (const branch of [...(node.anyOf ?? []), ...(node.oneOf ?? [])])
    walk(branch, value, path, found);
  if (Array.isArray(value)) {
    const { items } = node;
    if (items) value.forEach((item, index) => walk(items, item, [...path, index], found));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const child = node.properties?.[key] ?? node.additionalProperties;
      if (typeof child === 'object') walk(child, item, [...path, key], found);
    }
  }
}

function nodeOf(schema: z.ZodType): SchemaNode {
  // JSON Schema carries each field's metadata along (zod 4, `toJSONSchema`), `target` among it.
  return z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as SchemaNode;
}

/** The collection and the slug that a reference names, if it leads to an entry. */
export function entryNamed({
  target,
  value,
}: Pick<Reference, 'target' | 'value'>): { collection: CollectionName; slug: string } | undefined {
  if (target.entry) return { collection: target.entry, slug: value };
  if (!target.anyEntry) return undefined;
  const [name, slug = ''] = value.split('/');
  const collection = collectionNames.find((candidate) => candidate === name);
  return collection && { collection, slug };
}

/** Makes a finder of all references in data of one schema. The data may be invalid: what does not fit is passed over. */
export function referenceFinder(schema: z.ZodType): (data: unknown) => Reference[] {
  const node = nodeOf(schema);
  return (data) => {
    const found: Reference[] = [];
    walk(node, data, [], found);
    // A value under several branches of a union is one reference.
    return [
      ...new Map(
        found.map((reference) => [
          `${reference.path.join('.')}>${JSON.stringify(reference.target)}`,
          reference,
        ]),
      ).values(),
    ];
  };
}

const finders = new Map<CollectionName, (data: unknown) => Reference[]>();

/** All references in the facts of an entry of this collection. */
export function factReferences(collection: CollectionName, facts: unknown): Reference[] {
  let find = finders.get(collection);
  if (!find) {
    find = referenceFinder(collections[collection].facts);
    finders.set(collection, find);
  }
  return find(facts);
}
