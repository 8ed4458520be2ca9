import { z } from 'zod';

/** As much of a JSON schema as tells which keys an object may have. */
interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly const?: unknown;
}

const nodes = new WeakMap<z.ZodType, SchemaNode>();

function nodeOf(schema: z.ZodType): SchemaNode {
  const known = nodes.get(schema);
  if (known) return known;
  // zod types the output of `toJSONSchema` more loosely than it is; SchemaNode holds what is read here.
  const node = z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as SchemaNode;
  nodes.set(schema, node);
  return node;
}

/** The branches of a union that an object belongs to, by their constant properties (`scope: country`). */
function branches(node: SchemaNode, value: unknown): readonly SchemaNode[] {
  const all = node.anyOf ?? node.oneOf;
  if (!all) return [node];
  const holder: object = typeof value === 'object' && value !== null ? value : {};
  const fits = (branch: SchemaNode) =>
    Object.entries(branch.properties ?? {}).every(
      ([key, property]) => !('const' in property) || Reflect.get(holder, key) === property.const,
    );
  return all.filter(fits).flatMap((branch) => branches(branch, value));
}

function keysAt(node: SchemaNode, value: unknown, path: readonly PropertyKey[]): string[] {
  return branches(node, value).flatMap((branch) => {
    const [step, ...rest] = path;
    if (step === undefined) return Object.keys(branch.properties ?? {});
    const inner =
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
    const child =
      typeof step === 'number'
        ? branch.items
        : (branch.properties?.[String(step)] ?? branch.additionalProperties);
    return typeof child === 'object' ? keysAt(child, inner, rest) : [];
  });
}

/** The keys that a schema allows in the object at a path of the data. */
export function allowedKeys(
  schema: z.ZodType,
  data: unknown,
  path: readonly PropertyKey[],
): string[] {
  return [...new Set(keysAt(nodeOf(schema), data, path))];
}
