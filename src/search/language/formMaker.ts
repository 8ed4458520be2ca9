import type { AffixRule, Affixes } from './affixes.ts';
import type { Entry, Product } from './entry.ts';
import { suffixFinder } from './suffixFinder.ts';

/** Makes all forms of an entry: at most two suffixes, the second one by the flags of the first, and one prefix. */
export function openFormMaker(affixes: Affixes): (entry: Entry) => readonly Product[] {
  const { circumfix, needsAffix } = affixes;
  const suffixesOf = suffixFinder(affixes);
  const isWhole = (flags: readonly string[]) =>
    needsAffix === undefined || !flags.includes(needsAffix);
  const isHalf = (flags: readonly string[]) => circumfix !== undefined && flags.includes(circumfix);
  const prefixRules = new WeakMap<readonly string[], readonly AffixRule[]>();

  function prefixesOf(flags: readonly string[]): readonly AffixRule[] {
    const known = prefixRules.get(flags);
    if (known) return known;
    const found = flags.flatMap((flag) => affixes.rules.get(flag) ?? []);
    const rules = found.filter((rule) => rule.isPrefix);
    prefixRules.set(flags, rules);
    return rules;
  }

  function formsOf(entry: Entry): Product[] {
    const products: Product[] = [];
    function prefix(form: string, suffixFlag: string, flags: readonly string[], half: boolean) {
      for (const rule of prefixesOf(flags)) {
        const fits = isHalf(rule.continuation) === half && rule.condition?.test(form) !== false;
        if (fits) products.push({ form, prefix: rule.add, prefixFlag: rule.flag, suffixFlag });
      }
    }
    function suffix(word: string, flags: readonly string[], first: string) {
      for (const flag of flags) {
        for (const rule of suffixesOf(flag, word)) {
          const form = word.slice(0, word.length - rule.strip.length) + rule.add;
          const suffixFlag = first === '' ? flag : first;
          const { continuation } = rule;
          const half = isHalf(continuation);
          if (isWhole(continuation)) {
            if (!half) products.push({ form, prefix: '', prefixFlag: '', suffixFlag });
            if (rule.isCrossing && !half) prefix(form, suffixFlag, entry.flags, half);
            prefix(form, suffixFlag, continuation, half);
          }
          if (first === '' && continuation.length > 0) suffix(form, continuation, suffixFlag);
        }
      }
    }
    if (isWhole(entry.flags)) {
      products.push({ form: entry.word, prefix: '', prefixFlag: '', suffixFlag: '' });
      prefix(entry.word, '', entry.flags, false);
    }
    suffix(entry.word, entry.flags, '');
    return products;
  }

  return formsOf;
}
