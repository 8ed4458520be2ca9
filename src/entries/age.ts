import type { AnyEntry } from './entry.ts';
import { isResource } from './subjects.ts';

/** From how many years on a text is marked as old. */
const oldFrom = 5;

/**
 * How many whole calendar years ago a resource was published, or the time of its data ended where
 * that is known; undefined while it is not old, and where no date is known.
 */
export function oldAge(entry: AnyEntry, today: string): number | undefined {
  if (!isResource(entry)) return undefined;
  const date =
    (entry.collection === 'studies' ? entry.facts.dataTo : undefined) ?? entry.facts.published;
  if (date === undefined) return undefined;
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  return years >= oldFrom ? years : undefined;
}
