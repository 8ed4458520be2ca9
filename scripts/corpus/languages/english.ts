import { englishPatterns } from './englishPatterns.ts';
import * as list from './englishWords.ts';
import { words, type Language, type Noun } from './language.ts';

function plural(noun: string): string {
  if (/[^aeou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function noun(singular: string): Noun {
  return { gender: '', form: (code) => (code.endsWith('1') ? singular : plural(singular)) };
}

const places = words(list.placeEndings).flatMap((ending) =>
  words(list.placeBeginnings).map((beginning) => noun(beginning + ending)),
);

/** English. */
export const english: Language = {
  nouns: words(list.nouns).map(noun),
  adjectives: words(list.adjectives),
  verbs: words(list.verbs),
  adverbs: words(list.adverbs),
  prefixes: words(list.prefixes),
  places,
  givenNames: words(list.givenNames),
  surnames: words(list.surnames),
  agree: (adjective) => adjective,
  possess: (head, owner) => `${owner} ${head}`,
  polish: (text) => text.replace(/\b([Aa]) (?=[aeiou])/g, '$1n '),
  patterns: englishPatterns,
};
