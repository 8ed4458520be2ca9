import type { EntryShapes } from '../schemas/entry.ts';

/** Front matter told apart by the schema: facts, texts, and keys that are neither. */
export interface SplitFrontmatter {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly text: Readonly<Record<string, unknown>>;
  readonly unknown: readonly string[];
}

/** Tells the keys of an entry's front matter apart. Front matter that is not a mapping has no keys. */
export function splitFrontmatter(shapes: EntryShapes, data: unknown): SplitFrontmatter {
  const entries =
    typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.entries(data) : [];
  const isFact = ([key]: [string, unknown]) => Object.hasOwn(shapes.facts.shape, key);
  const isText = ([key]: [string, unknown]) => Object.hasOwn(shapes.text.shape, key);
  return {
    facts: Object.fromEntries(entries.filter(isFact)),
    text: Object.fromEntries(entries.filter(isText)),
    unknown: entries.filter((entry) => !isFact(entry) && !isText(entry)).map(([key]) => key),
  };
}
