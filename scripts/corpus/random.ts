/** A stream of numbers that is the same for the same seed on every machine. */
export interface Random {
  /** A number from 0 up to, but without, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(share: number): boolean;
  /** One of the items, all alike likely. */
  pick<T>(items: readonly T[]): T;
  /** One of the items, the earlier ones far likelier: Zipf's law, as words in texts have it. */
  pickEarly<T>(items: readonly T[]): T;
  /** Up to `count` different items. */
  sample<T>(items: readonly T[], count: number): T[];
}

function hash(seed: string): number {
  let value = 2166136261;
  for (let at = 0; at < seed.length; at += 1) {
    value = Math.imul(value ^ seed.charCodeAt(at), 16777619);
  }
  return value >>> 0;
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** Makes a stream of random numbers (mulberry32) from any text. */
export function random(seed: string): Random {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    between: (low, high) => low + below(high - low + 1),
    chance: (share) => next() < share,
    pick: (items) => at(items, below(items.length)),
    pickEarly: (items) => at(items, Math.floor((items.length + 1) ** next()) - 1),
    sample(items, count) {
      const left = [...items];
      const size = Math.min(count, left.length);
      return Array.from({ length: size }, () => at(left.splice(below(left.length), 1), 0));
    },
  };
}
