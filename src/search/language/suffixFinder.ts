import type { AffixRule, Affixes } from './affixes.ts';

function fits(word: string, rule: AffixRule): boolean {
  return word.endsWith(rule.strip) && rule.condition?.test(word) !== false;
}

/** Finds the suffix rules of a flag that a word takes; remembers them by the end of the word. */
export function suffixFinder(
  affixes: Affixes,
): (flag: string, word: string) => readonly AffixRule[] {
  const suffixes = new Map(
    [...affixes.rules].map(([flag, rules]) => {
      const own = rules.filter((rule) => !rule.isPrefix);
      const reach = Math.max(0, ...own.map((rule) => rule.reach));
      return [flag, { own, reach, found: new Map<string, readonly AffixRule[]>() }];
    }),
  );
  return (flag, word) => {
    const known = suffixes.get(flag);
    if (!known || known.own.length === 0) return [];
    const end = known.reach === 0 ? '' : word.slice(-known.reach);
    const found = known.found.get(end) ?? known.own.filter((rule) => fits(word, rule));
    known.found.set(end, found);
    return found;
  };
}
