import { fold } from '../language/fold.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { SameWord } from './thesaurus.ts';

const known = new WeakMap<Lexicon, Map<string, ReadonlySet<string>>>();

/** A word and the forms of the corpus that are forms of it. A query is compared with every name of the vocabularies, so each word is understood once. */
function formsOf(lexicon: Lexicon, word: string): ReadonlySet<string> {
  const words = known.get(lexicon) ?? new Map<string, ReadonlySet<string>>();
  known.set(lexicon, words);
  const found =
    words.get(word) ?? new Set([fold(word), ...lexicon.understand(word).map(({ form }) => form)]);
  words.set(word, found);
  return found;
}

/** Tells whether two words are forms of one word, or the same letters. */
export function sameWord(lexicon: Lexicon): SameWord {
  return (typed, listed) => !formsOf(lexicon, typed).isDisjointFrom(formsOf(lexicon, listed));
}
