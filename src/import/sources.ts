import { isMapping, type Mapping as Facts } from '../check/documents.ts';
import type { Change } from './frontMatter.ts';
import type { Mapping } from './mappingSchema.ts';

type Source = NonNullable<Mapping['source']>;

/** The same page: the same address, or without one the same title of the same publisher. */
function isSame(known: unknown, source: Source): known is Facts {
  if (!isMapping(known)) return false;
  if (source.url !== undefined) return known['url'] === source.url;
  return known['title'] === source.title && known['publisher'] === source.publisher;
}

/**
 * What has to change for the source of the table to stand among those of a profile: nothing, the
 * days on which it was seen, or one source more.
 */
export function sourceChanges(facts: Facts, source: Source | undefined): Change[] {
  if (!source) return [];
  const listed: unknown = facts['sources'];
  if (!Array.isArray(listed)) return [{ path: ['sources'], value: [source] }];
  const known: readonly unknown[] = listed;
  const index = known.findIndex((one) => isSame(one, source));
  if (index < 0) return [{ path: ['sources', known.length], value: source }];
  const old = known[index];
  return Object.entries(source).flatMap(([key, value]): Change[] =>
    isMapping(old) && old[key] === value ? [] : [{ path: ['sources', index, key], value }],
  );
}
