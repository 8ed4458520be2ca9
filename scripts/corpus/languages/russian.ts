import { russianPatterns } from './russianPatterns.ts';
import * as list from './russianWords.ts';
import { declined, interleave, words, type Code, type Language, type Noun } from './language.ts';

const codes = words('N1 G1 D1 A1 I1 L1 N2 G2 D2 A2 I2 L2') as Code[];

/** Endings by class; `0` is no ending. */
const endings = {
  thing: words('0 а у 0 ом е ы ов ам ы ами ах'),
  person: words('0 а у а ом е ы ов ам ов ами ах'),
  a: words('а ы е у ой е ы 0 ам ы ами ах'),
  iya: words('ия ии ии ию ией ии ии ий иям ии иями иях'),
  ie: words('ие ия ию ие ием ии ия ий иям ия иями иях'),
  ost: words('ость ости ости ость остью ости ости остей остям ости остями остях'),
  o: words('о а у о ом е а 0 ам а ами ах'),
};

const adjectiveEndings: Readonly<Record<string, readonly string[]>> = {
  thing: words('ый ого ому ый ым ом ые ых ым ые ыми ых'),
  person: words('ый ого ому ого ым ом ые ых ым ых ыми ых'),
  f: words('ая ой ой ую ой ой ые ых ым ые ыми ых'),
  n: words('ое ого ому ое ым ом ые ых ым ые ыми ых'),
};

/** Russian writes и for ы, and ей for ой, after these consonants. */
function spelt(stem: string, ending: string): string {
  if (ending === '0') return '';
  if (/[кгхжшчщ]$/.test(stem) && ending.startsWith('ы')) return `и${ending.slice(1)}`;
  return /[жшчщц]$/.test(stem) && ending === 'ой' ? 'ей' : ending;
}

function nouns(stems: string, kind: keyof typeof endings, gender: string): Noun[] {
  return words(stems).map((stem) =>
    declined(
      stem,
      gender,
      codes,
      endings[kind].map((ending) => spelt(stem, ending)),
    ),
  );
}

const placeStems = words(list.placeEndings).flatMap((ending) =>
  words(list.placeBeginnings).map((beginning) => beginning + ending),
);

/** Russian. */
export const russian: Language = {
  nouns: interleave(
    nouns(list.things, 'thing', 'thing'),
    nouns(list.persons, 'person', 'person'),
    nouns(list.feminineA, 'a', 'f'),
    nouns(list.feminineIya, 'iya', 'f'),
    nouns(list.neuterIe, 'ie', 'n'),
    nouns(list.feminineOst, 'ost', 'f'),
    nouns(list.neuterO, 'o', 'n'),
  ),
  adjectives: words(list.adjectives),
  verbs: words(list.verbs),
  adverbs: words(list.adverbs),
  prefixes: words(list.prefixes),
  places: nouns(placeStems.join(' '), 'thing', 'thing'),
  givenNames: words(list.givenNames),
  surnames: words(list.surnames),
  agree: (adjective, noun, code) =>
    adjective + spelt(adjective, adjectiveEndings[noun.gender]?.[codes.indexOf(code)] ?? ''),
  possess: (head, owner) => `${head} ${owner}`,
  polish: (text) => text,
  patterns: russianPatterns,
};
