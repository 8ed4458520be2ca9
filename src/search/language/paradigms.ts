import type { Entry } from './entry.ts';
import type { Dictionary } from './hunspell.ts';
import type { LemmaRules } from './lemmaRules.ts';
import { unslipped } from './unslipped.ts';

/**
 * A word: its forms without prefixes, each with the prefixes it takes as a bit set. Bit 0 is the
 * form without a prefix, bit n + 1 the form with the n-th prefix of the language.
 */
export type Paradigm = ReadonlyMap<string, number>;

/** Collects paradigms of words by their forms. */
export interface Paradigms {
  /** The paradigms to which a form belongs; none if no dictionary knows the form. */
  of(form: string): readonly Paradigm[];
}

type MutableParadigm = Map<string, number>;

/** Forms of one entry, apart by the word to which they belong. */
type Lemmas = ReadonlyMap<string, MutableParadigm>;

/** Whether a word has no form that the other one has not too; of two equal ones, the smaller is none. */
function isWithin(one: Paradigm, other: Paradigm): boolean {
  if (one === other || one.size >= other.size) return false;
  return [...one].every(([form, mask]) => ((other.get(form) ?? 0) & mask) === mask);
}

/**
 * Opens the paradigms of a dictionary as the rules of its language join and part them.
 * @param forms the forms that will be asked for; those that the dictionary does not know become
 *   forms of the words of which they look like regular ones
 */
export function openParadigms(
  dictionary: Dictionary,
  rules: LemmaRules,
  forms: Iterable<string>,
): Paradigms {
  const lemmas = new Map<Entry, Lemmas>();
  const members = new Map<Entry, Entry[]>();
  const known = new Map<string, readonly Entry[]>();
  const unknown: Entry[] = [];
  for (const word of forms) {
    const entries = dictionary.analyse(word);
    known.set(word, entries);
    if (entries.length === 0) unknown.push({ word, flags: [] });
  }
  for (const entry of unknown) known.set(entry.word, [entry]);
  const heads = new Map<Entry, readonly Entry[]>();
  function headsOf(entry: Entry): readonly Entry[] {
    const found = heads.get(entry) ?? rules.headsOf(entry, dictionary);
    heads.set(entry, found);
    return found;
  }
  for (const entry of [...dictionary.entries.filter(rules.isPart), ...unknown]) {
    for (const head of headsOf(entry)) {
      if (head === entry) continue;
      const others = members.get(head);
      if (others) others.push(entry);
      else members.set(head, [entry]);
    }
  }
  const paradigms = new Map<Entry, Lemmas>();

  function lemmasOf(entry: Entry): Lemmas {
    const known = lemmas.get(entry);
    if (known) return known;
    const found = new Map<string, Map<string, number>>();
    for (const product of dictionary.formsOf(entry)) {
      const bit = rules.prefixes.indexOf(product.prefix) + 1;
      const form = bit > 0 ? product.form : product.prefix + product.form;
      if (rules.functionWords.has(form)) continue;
      for (const lemma of rules.lemmasOf(entry, product)) {
        const forms = found.get(lemma) ?? new Map<string, number>();
        forms.set(form, (forms.get(form) ?? 0) | (1 << bit));
        found.set(lemma, forms);
      }
    }
    lemmas.set(entry, found);
    return found;
  }

  /** The words of an entry, the first of them with the forms that other entries hold. */
  function paradigmsOf(entry: Entry): Lemmas {
    const known = paradigms.get(entry);
    if (known) return known;
    const found = new Map(lemmasOf(entry));
    const own = new Map(found.get(''));
    const join = (member: Entry) => {
      for (const [form, mask] of lemmasOf(member).get('') ?? []) {
        own.set(form, (own.get(form) ?? 0) | mask);
      }
    };
    members.get(entry)?.forEach(join);
    for (const word of rules.membersOf(entry, new Set(own.keys()), dictionary)) {
      const entries = dictionary.entriesOf(word);
      if (entries.length === 0) own.set(word, 1);
      for (const member of entries) {
        join(member);
        members.get(member)?.forEach(join);
      }
    }
    found.set('', own);
    paradigms.set(entry, found);
    return found;
  }

  function has(paradigm: Paradigm, form: string): boolean {
    if (((paradigm.get(form) ?? 0) & 1) === 1) return true;
    return rules.prefixes.some((prefix, index) => {
      const mask = form.startsWith(prefix) ? (paradigm.get(form.slice(prefix.length)) ?? 0) : 0;
      return (mask & (2 << index)) !== 0;
    });
  }

  function withForm(entries: readonly Entry[], form: string): MutableParadigm[] {
    const found = [...new Set(entries.flatMap(headsOf))].flatMap((head) => [
      ...paradigmsOf(head).values(),
    ]);
    return found.filter((paradigm) => has(paradigm, form));
  }

  /** Makes a form with a slip a form of the words that it was meant to be of. */
  function meantBy(form: string): MutableParadigm[] {
    const found = unslipped(form).flatMap((meant) => withForm(dictionary.analyse(meant), meant));
    for (const paradigm of found) paradigm.set(form, 1);
    return found;
  }

  return {
    of(form) {
      const entries = known.get(form) ?? [];
      const own = withForm(entries, form);
      const isAlone = own.every(({ size }) => size < 2);
      const meant = isAlone && dictionary.analyse(form).length === 0 ? meantBy(form) : [];
      const found = new Set(meant.length > 0 ? meant : own);
      return [...found].filter((one) => ![...found].some((other) => isWithin(one, other)));
    },
  };
}
