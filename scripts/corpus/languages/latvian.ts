import { latvianPatterns } from './latvianPatterns.ts';
import {
  adjectives,
  adverbs,
  feminineA,
  feminineE,
  givenNames,
  masculine,
  placeBeginnings,
  placeEndings,
  prefixes,
  surnames,
  verbs,
} from './latvianWords.ts';
import { declined, interleave, words, type Code, type Language, type Noun } from './language.ts';

const codes = words('N1 G1 D1 A1 I1 L1 N2 G2 D2 A2 I2 L2') as Code[];

const nounEndings = {
  m: words('s a am u u ā i u iem us iem os'),
  a: words('a as ai u u ā as u ām as ām ās'),
  e: words('e es ei i i ē es * ēm es ēm ēs'),
};

const adjectiveEndings: Readonly<Record<string, readonly string[]>> = {
  m: words('ais ā ajam o o ajā ie o ajiem os ajiem ajos'),
  f: words('ā ās ajai o o ajā ās o ajām ās ajām ajās'),
};

/** `metod/metožu`: the stem and the genitive plural, whose consonant changes. */
function feminine(word: string): Noun {
  const [stem = word, genitive = `${word}u`] = word.split('/');
  const noun = declined(stem, 'f', codes, nounEndings.e);
  return { gender: 'f', form: (code) => (code === 'G2' ? genitive : noun.form(code)) };
}

const masculineNoun = (stem: string) => declined(stem, 'm', codes, nounEndings.m);
const feminineNoun = (stem: string) => declined(stem, 'f', codes, nounEndings.a);

const places = words(placeEndings).flatMap((ending) =>
  words(placeBeginnings).map((beginning) =>
    ending.endsWith('a')
      ? feminineNoun(beginning + ending.slice(0, -1))
      : masculineNoun(beginning + ending.slice(0, -1)),
  ),
);

/** Latvian. */
export const latvian: Language = {
  nouns: interleave(
    words(masculine).map(masculineNoun),
    words(feminineA).map(feminineNoun),
    words(feminineE).map(feminine),
  ),
  adjectives: words(adjectives),
  verbs: words(verbs),
  adverbs: words(adverbs),
  prefixes: words(prefixes),
  places,
  givenNames: words(givenNames),
  surnames: words(surnames),
  agree: (adjective, noun, code) =>
    adjective + (adjectiveEndings[noun.gender]?.[codes.indexOf(code)] ?? ''),
  possess: (head, owner) => `${owner} ${head}`,
  polish: (text) => text,
  patterns: latvianPatterns,
};
