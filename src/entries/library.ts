import type { CollectionName } from '../schemas/names.ts';
import { entryKey, type AnyEntry, type EntryOf } from './entry.ts';
import { relate, type Relations } from './relations.ts';
import type { Vocabularies } from './vocabularies.ts';

/** Everything the site publishes. */
export interface Library {
  readonly entries: readonly AnyEntry[];
  of<C extends CollectionName>(collection: C): readonly EntryOf<C>[];
  get<C extends CollectionName>(collection: C, slug: string): EntryOf<C> | undefined;
  readonly terms: Vocabularies;
  readonly relations: Relations;
}

/** Makes a library of entries and terms. */
export function makeLibrary(entries: readonly AnyEntry[], terms: Vocabularies): Library {
  const byCollection = Map.groupBy(entries, ({ collection }) => collection);
  const byKey = new Map(entries.map((entry) => [entryKey(entry), entry]));
  return {
    entries,
    // Grouped and keyed by collection, so what comes out is of the collection asked for.
    of: <C extends CollectionName>(collection: C) =>
      (byCollection.get(collection) ?? []) as unknown as readonly EntryOf<C>[],
    get: <C extends CollectionName>(collection: C, slug: string) =>
      byKey.get(entryKey({ collection, slug })) as unknown as EntryOf<C> | undefined,
    terms,
    relations: relate(entries),
  };
}
