import type { Ending } from './endingGraph.ts';
import type { StemRow } from './lexiconWriter.ts';

/** How much two sets of endings may differ, as a share of the larger one. */
const difference = 0.5;

/** A set of endings and the rows that have it. */
interface EndingClass {
  masks: ReadonlyMap<string, number>;
  readonly rows: StemRow[];
}

/** How many endings of one set another one lacks; counts no further than to one more than `most`. */
function countMissing(from: EndingClass, within: EndingClass, most: number): number {
  let count = 0;
  for (const [ending, mask] of from.masks) {
    if ((mask & ~(within.masks.get(ending) ?? 0)) !== 0) count += 1;
    if (count > most) break;
  }
  return count;
}

/** The endings of one set that another one lacks. */
function missing(from: EndingClass, within: EndingClass): [string, number][] {
  return [...from.masks].filter(
    ([ending, mask]) => (mask & ~(within.masks.get(ending) ?? 0)) !== 0,
  );
}

/**
 * Joins sets of endings that are nearly alike: dictionaries leave out forms at random, a participle
 * here and a plural there, and each such gap would be a set of its own. A row gets endings that its
 * word lacks only if that makes no word of the corpus its form.
 * @param isForm whether a word with this stem, ending and prefixes is a word of the corpus
 */
export function joinEndingClasses(
  rows: readonly StemRow[],
  isForm: (stem: string, ending: Ending) => boolean,
): StemRow[] {
  const classes = new Map<string, EndingClass>();
  for (const row of rows) {
    const key = row.endings.map(({ ending, mask }) => `${ending}:${String(mask)}`).join(' ');
    const known = classes.get(key);
    if (known) known.rows.push(row);
    else
      classes.set(key, {
        masks: new Map(row.endings.map((one) => [one.ending, one.mask])),
        rows: [row],
      });
  }
  const sorted = [...classes.values()].sort(
    (one, other) => one.rows.length - other.rows.length || one.masks.size - other.masks.size,
  );
  const isHarmless = (members: readonly StemRow[], added: readonly [string, number][]) =>
    members.every(({ stem }) => added.every(([ending, mask]) => !isForm(stem, { ending, mask })));

  sorted.forEach((small, index) => {
    let best: { host: EndingClass; cost: number } | undefined;
    for (const host of sorted.slice(index + 1)) {
      const room = Math.max(small.masks.size, host.masks.size) * difference;
      if (Math.abs(small.masks.size - host.masks.size) > room) continue;
      const lacks = countMissing(small, host, room);
      const gains = countMissing(host, small, room - lacks);
      // What the host lacks counts for all its rows.
      const cost = gains + lacks * 2;
      if (gains + lacks > room || (best && cost >= best.cost)) continue;
      const isSafe =
        isHarmless(small.rows, missing(host, small)) && isHarmless(host.rows, missing(small, host));
      if (isSafe) best = { host, cost };
    }
    if (!best) return;
    const masks = new Map(best.host.masks);
    for (const [ending, mask] of small.masks) masks.set(ending, (masks.get(ending) ?? 0) | mask);
    best.host.masks = masks;
    best.host.rows.push(...small.rows);
    small.rows.length = 0;
  });
  return sorted.flatMap(({ masks, rows: members }) => {
    const endings = [...masks].map(([ending, mask]) => ({ ending, mask }));
    return members.map(({ stem }) => ({ stem, endings }));
  });
}
