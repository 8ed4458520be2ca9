/**
 * Edit distance of two words (Levenshtein), one row of the table at a time. It gives up, with
 * Infinity, as soon as the distance must be above the limit.
 */
function distance(one: string, other: string, limit: number): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    let least = line;
    for (let column = 1; column <= other.length; column += 1) {
      const swap = (row[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1);
      const cost = Math.min(swap, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    row = next;
  }
  return row[other.length] ?? Infinity;
}

/** How many slips are believable in a word of this length. */
function tolerance(length: number): number {
  if (length < 4) return 1;
  return length < 9 ? 2 : 3;
}

/** The candidate that was most likely meant, if any is near enough. Case does not count. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  // Where every letter would have to change, nothing tells what was meant.
  const limit = Math.min(tolerance(wanted.length), wanted.length - 1);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) > limit) continue;
    const steps = distance(wanted, candidate.toLowerCase(), limit);
    // Of two that are equally near, the one with the same beginning: `publisher` is `publishers`.
    const isBeginning = candidate.startsWith(word) || word.startsWith(candidate);
    const rank = steps - (isBeginning ? 0.5 : 0);
    if (steps <= limit && rank < least) [best, least] = [candidate, rank];
  }
  return best;
}
