import type { Locale } from '../../i18n/locales.ts';
import { loadDictionary } from './dictionaryFiles.ts';
import { joinEndingClasses } from './endingClasses.ts';
import type { Ending } from './endingGraph.ts';
import { fold } from './fold.ts';
import { lemmaRules } from './lemmaRules.ts';
import { writeTable, type StemRow } from './lexiconWriter.ts';
import { openParadigms, type Paradigm } from './paradigms.ts';
import { longestWord, spelling } from './spelling.ts';

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Sorts by folded spellings, and what folds alike by its own. */
function sortFolded<T>(items: Iterable<T>, word: (item: T) => string): T[] {
  return [...items]
    .map((item) => ({ item, word: word(item), folded: fold(word(item)) }))
    .sort((one, other) => compare(one.folded, other.folded) || compare(one.word, other.word))
    .map(({ item }) => item);
}

/** Cuts a paradigm into stem and endings, once the spellings are what they are in the table. */
function cut(paradigm: Paradigm, locale: Locale): StemRow {
  const masks = new Map<string, number>();
  for (const [form, mask] of paradigm) {
    const spelled = spelling(form, locale);
    masks.set(spelled, (masks.get(spelled) ?? 0) | mask);
  }
  const forms = [...masks].sort(([one], [other]) => compare(one, other));
  // Of sorted words, the first and the last share what all of them share.
  const [first = ''] = forms.at(0) ?? [];
  const [last = ''] = forms.at(-1) ?? [];
  let length = 0;
  while (length < first.length && first[length] === last[length]) length += 1;
  return {
    stem: first.slice(0, length),
    endings: forms.map(([form, mask]) => ({ ending: form.slice(length), mask })),
  };
}

/**
 * Makes the table of a language for `readLexicon`: the forms of a corpus and the paradigms of the
 * words to which they belong. The same forms, in whatever order, and dictionaries give the same bytes.
 * @param forms the words of the corpus in lower case, with their diacritics, and in how many
 *   documents each of them stands
 * @throws when a dictionary is not installed
 */
export async function buildLexicon(
  locale: Locale,
  forms: ReadonlyMap<string, number>,
): Promise<Uint8Array> {
  const rules = lemmaRules[locale];
  // In the order of the pages the same forms would give other bytes when a page moves.
  const words = [...forms.keys()].sort(compare);
  const paradigms = openParadigms(await loadDictionary(locale), rules, words);
  const used = new Set(words.flatMap((form) => paradigms.of(form)));
  const rows = new Map<string, StemRow>();
  for (const paradigm of used) {
    const row = cut(paradigm, locale);
    const isOneForm = row.endings.length < 2 && row.endings[0]?.mask === 1;
    if (!isOneForm) rows.set(JSON.stringify(row), row);
  }
  const spelled = new Map<string, number>();
  for (const form of sortFolded(words, (word) => word)) {
    // The table holds words, no emoji.
    if (/[\ud800-\udfff]/.test(form) || form.length > longestWord) continue;
    const word = spelling(form, locale);
    spelled.set(word, Math.max(spelled.get(word) ?? 0, forms.get(form) ?? 1));
  }
  const isForm = (stem: string, { ending, mask }: Ending) =>
    ['', ...rules.prefixes].some(
      (prefix, bit) => (mask >> bit) & 1 && spelled.has(prefix + stem + ending),
    );
  return writeTable({
    locale,
    prefixes: rules.prefixes,
    rows: sortFolded(joinEndingClasses([...rows.values()], isForm), ({ stem }) => stem),
    forms: spelled,
  });
}
