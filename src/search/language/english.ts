import { irregularForms, irregularHeads } from './englishIrregulars.ts';
import { otherSpellings } from './englishSpelling.ts';
import type { Entry, Product } from './entry.ts';
import type { Dictionary } from './hunspell.ts';
import type { LemmaRules } from './lemmaRules.ts';

/** Flags of dictionary-en whose forms are another word than the entry. */
const derivations: Readonly<Record<string, string>> = {
  J: 'gerund',
  Z: 'agent',
  P: 'quality',
  B: 'ability',
  L: 'result',
  V: 'tendency',
  N: 'action',
  X: 'action',
  H: 'ordinal',
  Y: 'adverb',
};

/** Regular endings: what may have stood there before, the flag of the ending. */
const inflections: readonly (readonly [ending: RegExp, bases: readonly string[], flag: string])[] =
  [
    [/ies$/, ['y'], 'S'],
    [/es$/, ['', 'e'], 'S'],
    [/s$/, [''], 'S'],
    [/ied$/, ['y'], 'D'],
    [/ed$/, ['', 'e'], 'D'],
    [/ing$/, ['', 'e'], 'G'],
    [/ier$/, ['y'], 'T'],
    [/iest$/, ['y'], 'T'],
  ];

/** `stopped`, `running`, `bigger`: the last consonant of the word is doubled. */
const doubled = /^(.*[aeiou]([bdgklmnprtvz]))\2(?:ed|ing|er|est)$/;

/** Short words that double their consonant: `cared` is not of `car`, though dictionary-en puts it there. */
const wouldDouble = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

/**
 * The entries of which a word looks like a regular form, though they do not have the flag for it:
 * a form with a peculiarity stands in the dictionary as a word (`running`, `activities`).
 */
function regularHeads(word: string, dictionary: Dictionary): Entry[] {
  const bases = inflections.flatMap(([ending, before, flag]) =>
    ending.test(word) ? before.map((end) => ({ base: word.replace(ending, end), flag })) : [],
  );
  const undoubled = doubled.exec(word)?.[1];
  if (undoubled !== undefined)
    bases.push({ base: undoubled, flag: /[dg]$/.test(word) ? 'G' : 'T' });
  return bases
    .filter(({ base, flag }) => {
      const isDoubled = base === undoubled || flag === 'S' || !wouldDouble.test(base);
      return isDoubled && /[aeiouy]/.test(base) && base.length > 2;
    })
    .flatMap(({ base, flag }) => {
      const isLacking = (flags: readonly string[]) =>
        !flags.includes(flag) || wouldDouble.test(base);
      return dictionary.entriesOf(base).filter(({ flags }) => flags.length > 0 && isLacking(flags));
    });
}

const functionWords = `
  a an and are as at be but by can could did do does for four from had has have he her his how i if
  in into is it its may might must my no not of off on or our out shall she should so some such than
  that the their them then there these they this those through to too up us was we were what when
  where which while who whom whose why will with would you your
`;

export const englishRules: LemmaRules = {
  prefixes: [],
  functionWords: new Set(functionWords.trim().split(/\s+/)),
  lemmasOf({ word, flags }: Entry, { suffixFlag, prefixFlag }: Product) {
    // `dog's` is read as `dogs` and `dog`.
    if (suffixFlag === 'M') return [];
    if ('DGRZT'.includes(suffixFlag || 'none') && wouldDouble.test(word)) return ['silent'];
    if (suffixFlag === 'R' && !flags.includes('T')) return [`${prefixFlag}agent`];
    // `meeting` is a form of `meet` and a noun with a plural.
    if (suffixFlag === 'G' && flags.includes('J')) return [prefixFlag, `${prefixFlag}gerund`];
    return [prefixFlag + (derivations[suffixFlag] ?? '')];
  },
  isPart: ({ word }) => /(?:s|ed|ing|er|est)$/.test(word) || irregularHeads.has(word),
  headsOf(entry, dictionary) {
    if (wouldDouble.test(entry.word)) {
      const silent = dictionary.entriesOf(`${entry.word}e`);
      if (silent.length > 0) return [entry, ...silent];
    }
    const heads = [
      ...(irregularHeads.get(entry.word) ?? []).flatMap((word) => dictionary.entriesOf(word)),
      ...regularHeads(entry.word, dictionary),
    ];
    if (heads.length === 0) return [entry];
    return entry.flags.some((flag) => 'SDG'.includes(flag)) ? [entry, ...heads] : heads;
  },
  membersOf({ word }, _forms, dictionary) {
    const spellings = otherSpellings(word).filter(
      (other) => dictionary.entriesOf(other).length > 0,
    );
    const short = word.replace(/e$/, '');
    const silent = wouldDouble.test(short) && short !== word ? [`${short}ed`, `${short}ing`] : [];
    return [...spellings, ...silent, ...(irregularForms.get(word) ?? [])];
  },
};
