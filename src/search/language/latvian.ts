import type { Entry, Product } from './entry.ts';
import type { LemmaRules } from './lemmaRules.ts';

/** Flags of dictionary-lv whose forms are another word than the entry: action, diminutive, reflexive. */
const derivations: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...'J'].map((flag) => [flag, 'action']),
  ...[...'PpTtRr'].map((flag) => [flag, 'diminutive']),
  ...[...'abcdefghij&()*!@+$'].map((flag) => [flag, 'reflexive']),
]);

/** The negation of a word, the debitive of a verb and the superlative are forms of the same word. */
const prefixes = ['ne', 'jā', 'vis'];

const functionWords = `
  aiz ap ar arī bet bez būs caur cik dēļ gan gar ir jau ja jeb ka kā kad kas ko kur lai līdz ne nav
  nevis nē no pa par pār pat pēc pie pirms pret priekš starp šī šis šo ta tā tad tai tam taču tas
  tāpat tie tiem tik tikai to tomēr un uz vai vēl vien virs viņa viņi viņš zem
`;

/** Endings of nouns. `gāzu` and `viesus` stand in the dictionary as words: their stems stay as they are. */
const nounEnding = /(?:iem|[iīēāa]m|[iīēāaou]s|ai|[aāeēiīu])$/;

/** An entry whose only flag adds nothing is a word that does not change, or a peculiar form. */
function isPart({ word, flags }: Entry): boolean {
  return flags.join('') === '=' && nounEnding.test(word);
}

export const latvianRules: LemmaRules = {
  prefixes,
  functionWords: new Set(functionWords.trim().split(/\s+/)),
  lemmasOf({ word }: Entry, { suffixFlag }: Product) {
    if (suffixFlag === 'x') return [/[ae]$/.test(word) ? '' : 'feminine'];
    return [derivations[suffixFlag] ?? ''];
  },
  isPart,
  headsOf(entry, dictionary) {
    if (!isPart(entry)) return [entry];
    const stem = entry.word.replace(nounEnding, '');
    const heads = ['e', 'a', 'is'].flatMap((ending) => dictionary.entriesOf(stem + ending));
    const nouns = heads.filter(({ word, flags }) =>
      word.endsWith('is') ? flags.join('') === '=' : flags.includes('S'),
    );
    return nouns.length > 0 ? nouns : [entry];
  },
  membersOf: () => [],
};
