import { readAffixes, type AffixRule } from './affixes.ts';
import type { Entry, Product } from './entry.ts';
import { openFormMaker } from './formMaker.ts';

/** A dictionary that tells the forms of a word and the words of a form. */
export interface Dictionary {
  /** The entries with this spelling, in lower case. */
  entriesOf(word: string): readonly Entry[];
  /** All entries. */
  readonly entries: readonly Entry[];
  /** All forms of an entry, with at most two suffixes and one prefix. */
  formsOf(entry: Entry): readonly Product[];
  /** The entries that this form in lower case may belong to; `formsOf` has the last word. */
  analyse(form: string): readonly Entry[];
}

function decoded(bytes: Uint8Array, encoding: string): string {
  const label = encoding.replace(/^microsoft-cp/i, 'windows-').replace(/^ISO(?=\d)/i, 'iso-');
  return new TextDecoder(label).decode(bytes);
}

/** The word that this rule makes `form` of, if there can be one. */
function undone(form: string, rule: AffixRule): string | undefined {
  const word = form.slice(0, form.length - rule.add.length) + rule.strip;
  return rule.condition?.test(word) === false ? undefined : word;
}

/**
 * Reads a Hunspell dictionary as it is published.
 * @param dics lists of words that share the affix file
 * @throws RangeError when the encoding is not known
 */
export function readDictionary(aff: Uint8Array, dics: readonly Uint8Array[]): Dictionary {
  const encoding = /^SET\s+(\S+)/m.exec(new TextDecoder('latin1').decode(aff))?.[1] ?? 'iso-8859-1';
  const affixes = readAffixes(decoded(aff, encoding));
  const entries = new Map<string, Entry[]>();
  for (const line of dics.flatMap((dic) => decoded(dic, encoding).split('\n').slice(1))) {
    const [, letters = '', flagText = ''] = /^((?:\\.|[^/\t\\])+)(?:\/(\S+))?/.exec(line) ?? [];
    const word = letters.replace(/\s+(?:\w\w:.*)?$/, '').toLowerCase();
    const flags = flagText === '' || flagText.startsWith('po:') ? [] : affixes.readFlags(flagText);
    if (word === '' || flags.some((flag) => affixes.hidden.has(flag))) continue;
    const same = entries.get(word) ?? [];
    if (same.some((entry) => entry.flags.join() === flags.join())) continue;
    entries.set(word, [...same, { word, flags }]);
  }

  const all = [...affixes.rules.values()].flat();
  const prefixes = all.filter((rule) => rule.isPrefix && rule.add !== '');
  const byEnding = Map.groupBy(
    all.filter((rule) => !rule.isPrefix),
    (rule) => rule.add,
  );
  const longest = Math.max(0, ...[...byEnding.keys()].map((ending) => ending.length));
  const continued = new Set(all.flatMap((rule) => rule.continuation));

  function analyse(form: string): Entry[] {
    const found = new Set<Entry>();
    const look = (word: string, flag?: string) => {
      for (const entry of entries.get(word) ?? []) {
        if (flag === undefined || entry.flags.includes(flag)) found.add(entry);
      }
    };
    function strip(word: string, wanted?: string) {
      for (let length = Math.min(longest, word.length); length >= 0; length -= 1) {
        for (const rule of byEnding.get(word.slice(word.length - length)) ?? []) {
          if (wanted !== undefined && !rule.continuation.includes(wanted)) continue;
          const root = undone(word, rule);
          if (root === undefined) continue;
          look(root, rule.flag);
          if (wanted === undefined && continued.has(rule.flag)) strip(root, rule.flag);
        }
      }
    }
    const starts = new Set(prefixes.map((rule) => rule.add).filter((add) => form.startsWith(add)));
    for (const start of ['', ...starts]) {
      look(form.slice(start.length));
      strip(form.slice(start.length));
    }
    return [...found];
  }

  return {
    entries: [...entries.values()].flat(),
    entriesOf: (word) => entries.get(word) ?? [],
    formsOf: openFormMaker(affixes),
    analyse,
  };
}
