import { entryNamed, factReferences } from '../schemas/references.ts';
import { entryKey, type AnyEntry } from './entry.ts';

/** A link from one entry to another: `from` names `to` in its field `field`. */
export interface Relation {
  readonly from: AnyEntry;
  readonly field: string;
  readonly to: AnyEntry;
}

/** All links between entries, to be followed in both directions. */
export interface Relations {
  /** Entries that this entry names, in the order of its facts. */
  outgoing(entry: AnyEntry): readonly Relation[];
  /** Entries that name this entry. */
  incoming(entry: AnyEntry): readonly Relation[];
}

const none: readonly Relation[] = [];

/** Finds the links among entries. References to entries that are not given are passed over: the check reports them. */
export function relate(entries: readonly AnyEntry[]): Relations {
  const byKey = new Map(entries.map((entry) => [entryKey(entry), entry]));
  const all = entries.flatMap((from) =>
    factReferences(from.collection, from.facts).flatMap((reference): Relation[] => {
      const named = entryNamed(reference);
      const to = named && byKey.get(entryKey(named));
      return to ? [{ from, field: String(reference.path[0]), to }] : [];
    }),
  );
  const outgoing = Map.groupBy(all, ({ from }) => entryKey(from));
  const incoming = Map.groupBy(all, ({ to }) => entryKey(to));
  return {
    outgoing: (entry) => outgoing.get(entryKey(entry)) ?? none,
    incoming: (entry) => incoming.get(entryKey(entry)) ?? none,
  };
}
