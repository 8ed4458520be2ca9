import { fold } from '../language/fold.ts';
import type { Lexicon, ReadingLevel } from '../language/lexicon.ts';
import { segments } from '../language/segments.ts';

/** How a form of the corpus was reached from a word of the query. */
export type Level = ReadingLevel | 'synonym' | 'prefix' | 'typo';

/** A form that stands in the corpus, folded as the index has it. */
export interface Reading {
  readonly form: string;
  readonly level: Level;
}

/** What a word is worth by the way in which it was reached: the word itself, its paradigm, its stem, a word of the same meaning, a beginning, a slip. */
export const levelWeights: Readonly<Record<Level, number>> = {
  exact: 1,
  lemma: 0.9,
  stem: 0.7,
  prefix: 0.5,
  typo: 0.5,
  synonym: 0.38,
};

/** Cuts a text into words as the index does: at white space, without punctuation. */
export function split(text: string): string[] {
  return segments(text).flatMap(({ whole }) => (whole === '' ? [] : [whole]));
}

/** Whether some page has a word, in whatever form, or one that begins with it. */
export function isFound(lexicon: Lexicon, word: string): boolean {
  return lexicon.understand(word).length > 0 || lexicon.complete(word, 1).length > 0;
}

/** A word that no page has, and the form that was searched for in its place. */
export interface Correction {
  readonly word: string;
  readonly to: string;
}

export interface Read {
  readonly readings: readonly Reading[];
  readonly correction: Correction | undefined;
}

/** How many forms a beginning is completed to. */
const completions = 12;

/** Fewer letters are the beginning of anything. */
const shortestBeginning = 3;

function begun(lexicon: Lexicon, word: string): Reading[] {
  if (word.length < shortestBeginning) return [];
  return lexicon.complete(word, completions).map((form) => ({ form: fold(form), level: 'prefix' }));
}

/** The words nearest to a slip of the pen, in all their forms. */
function corrected(lexicon: Lexicon, word: string): Read {
  const nearest = lexicon.correct(word);
  const forms = new Set(nearest.flatMap((one) => one.forms));
  const [best] = nearest;
  return {
    readings: [...forms].map((form) => ({ form, level: 'typo' })),
    correction: best && { word, to: best.word },
  };
}

/**
 * Reads a word of a query: its paradigm; while it is typed, also what it may become; where nothing
 * is found, the words from which it is a slip away, and those that begin with it.
 */
export function read(lexicon: Lexicon, word: string, isOpen: boolean): Read {
  const understood = lexicon.understand(word);
  if (isOpen) return { readings: [...understood, ...begun(lexicon, word)], correction: undefined };
  if (understood.length > 0) return { readings: understood, correction: undefined };
  const slip = corrected(lexicon, word);
  return slip.readings.length > 0
    ? slip
    : { readings: begun(lexicon, word), correction: undefined };
}
