import { openCorrections, type Correction, type Corrections } from './corrections.ts';
import { fold, foldAll } from './fold.ts';
import { isGrammarWord } from './grammarWords.ts';
import { readTable } from './lexiconTable.ts';
import { openParadigmIndex } from './paradigmIndex.ts';
import { longestWord } from './spelling.ts';
import { stem } from './stemmer.ts';

/** How a word of the corpus is related to a word of a query, the nearest first. */
export type ReadingLevel = 'exact' | 'lemma' | 'stem';

/** A word of the corpus that a word of a query may stand for. */
export interface Reading {
  /** Folded, as Pagefind keeps it. */
  readonly form: string;
  readonly level: ReadingLevel;
}

/** What is known of the words of a language in a corpus. */
export interface Lexicon {
  /**
   * The words of the corpus that are the same word as this one: the same form, forms of the same
   * words, and only if there is none of these, words with the same stem. Empty for an unknown word.
   */
  understand(word: string): readonly Reading[];
  /** The words that were most likely meant, the best first; empty if nothing is near. */
  correct(word: string): readonly Correction[];
  /** Whether a word is one of grammar, which a query can do without. */
  isGrammar(word: string): boolean;
  /** Words of the corpus, with diacritics, that begin like this; the most frequent first. */
  complete(prefix: string, limit?: number): readonly string[];
}

/**
 * Opens a table that `buildLexicon` has made.
 * @throws when the bytes are not such a table
 */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const table = readTable(bytes);
  const { locale, forms, ranks } = table;
  const folded = foldAll(forms);
  const exact = Map.groupBy(folded.keys(), (index) => folded[index] ?? '');
  const paradigms = openParadigmIndex(table);
  let stems: ReadonlyMap<string, readonly number[]> | undefined;

  const compare = (one: number, other: number) =>
    (folded[one] ?? '') < (folded[other] ?? '') ? -1 : 1;
  const isUnknown = (index: number) => index >= table.known;

  /** Words that no dictionary knows, names mostly; if there is but one, any. */
  function sameStem(word: string): readonly number[] {
    stems ??= Map.groupBy(folded.keys(), (index) => stem(folded[index] ?? '', locale));
    const found = stems.get(stem(fold(word), locale)) ?? [];
    const unknown = found.filter(isUnknown);
    return unknown.length > 1 ? unknown : found;
  }

  function sameWord(word: string): readonly number[] {
    const matches = paradigms.match(word);
    const spelled = matches.filter((match) => match.isSpelled);
    const isPlain = word === fold(word);
    const chosen = spelled.length > 0 && !isPlain ? spelled : matches;
    return chosen.flatMap(({ row }) => paradigms.formsOf(row));
  }

  function understand(word: string): Reading[] {
    if (word.length > longestWord) return [];
    const lower = word.normalize('NFC').toLowerCase();
    const levels = new Map<string, ReadingLevel>();
    const add = (indices: readonly number[], level: ReadingLevel) => {
      for (const index of indices) {
        const form = folded[index] ?? '';
        if (!levels.has(form)) levels.set(form, level);
      }
    };
    const same = exact.get(fold(lower)) ?? [];
    add(same, 'exact');
    add(sameWord(lower), 'lemma');
    if (same.every(isUnknown) && levels.size === same.length) add(sameStem(lower), 'stem');
    return [...levels].map(([form, level]) => ({ form, level }));
  }

  let corrections: Corrections | undefined;

  return {
    understand,
    isGrammar: (word) => isGrammarWord(word, locale),
    correct(word) {
      if (word.length > longestWord) return [];
      corrections ??= openCorrections(table, folded, paradigms);
      return corrections.of(word);
    },
    complete(prefix, limit = 8) {
      const start = fold(prefix);
      if (start === '') return [];
      return [...folded.keys()]
        .filter((index) => (folded[index] ?? '').startsWith(start))
        .sort((one, other) => (ranks[other] ?? 0) - (ranks[one] ?? 0) || compare(one, other))
        .slice(0, limit)
        .map((index) => forms[index] ?? '');
    },
  };
}
