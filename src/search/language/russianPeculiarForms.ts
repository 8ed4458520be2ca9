import type { Entry } from './entry.ts';
import type { Dictionary } from './hunspell.ts';
import { isVerb, peculiarVerbs, walked } from './russianVerbForms.ts';

/**
 * Forms that stand in dictionary-ru as words of their own because no flag makes them: present
 * tenses with a changed stem, nouns with a fleeting vowel or with `ё`, plurals with another stress.
 * Each function proposes words of which the form may be one; the dictionary decides.
 */
type Proposal = (form: string) => readonly string[];

/** A stem with the vowel that fleets when an ending follows: `бойц` is of `боец`. */
function withVowel(stem: string): string[] {
  const [, start = '', last = ''] = /^(.*[^аеёиоуыэюя])([^аеёиоуыэюяьъй])$/.exec(stem) ?? [];
  if (last === '') return [];
  const bare = start.replace(/[ьй]$/, '');
  return ['е', 'ё', 'о', 'я'].flatMap((vowel) => [bare + vowel + last, bare + vowel + last + 'ь']);
}

const nounEnding = /(?:ами|ями|ом|ем|ём|ов|ев|ёв|ей|ам|ям|ах|ях|ью|ья|ьев|[аеёиуыюя])$/;

/** Changes `ё` to `е` and, one at a time, `е` to `ё`. */
function stressed(word: string): string[] {
  const plain = word.replaceAll('ё', 'е');
  const others = [...plain.matchAll(/е/g)].map(
    ({ index }) => `${plain.slice(0, index)}ё${plain.slice(index + 1)}`,
  );
  return [plain, ...others];
}

function nouns(form: string): string[] {
  const stem = form.replace(nounEnding, '');
  // `звёзд`, `овец`, `писем`: the plural has no ending, and perhaps a vowel for it.
  const bare = [form, form.replace(/ь$/, ''), form.replace(/ей$/, 'ь')];
  const closed = form.replace(/[еёо]([^аеёиоуыэюяьъй]ь?)$/, '$1').replace(/ь$/, '');
  const soft = form.replace(/[её]([^аеёиоуыэюяьъй])$/, 'ь$1');
  const plural = [...bare, closed, soft].flatMap((root) =>
    ['а', 'я', 'о', 'е'].map((end) => root + end),
  );
  const singular =
    stem === form
      ? []
      : [
          stem,
          `${stem}ь`,
          `${stem}й`,
          `${stem}о`,
          `${stem}а`,
          `${stem}я`,
          `${stem}е`,
          ...withVowel(stem),
        ];
  return [...plural, ...singular].flatMap(stressed);
}

/** Whether a word without flags can be the singular of a form: it has no ending, perhaps a vowel more. */
function isNominative(word: string, form: string): boolean {
  const stem = form.replace(nounEnding, '');
  return stem !== form && [stem, ...withVowel(stem)].includes(word);
}

function adjectives(form: string): string[] {
  const stem = form.replace(/(?:ее|ей|[аоые])$/, '');
  const full = [
    stem,
    form.replace(/[её]н$/, 'н'),
    form.replace(/[её]н$/, 'ьн'),
    form.replace(/[ёео]к$/, 'к'),
  ];
  return full.flatMap((root) => ['ый', 'ий', 'ой'].map((end) => root + end)).flatMap(stressed);
}

const isAdjective = (word: string) => /(?:ый|ий|ой)$/.test(word);

function proposed(form: string, proposal: Proposal, dictionary: Dictionary): Entry[] {
  return [...new Set(proposal(form))].flatMap((word) => dictionary.entriesOf(word));
}

/**
 * The entries of which a word that has no flags, or the flag of plurals, may be a form: verbs
 * first, then nouns, then adjectives; an empty list if it seems to be a word of its own.
 */
export function peculiarHeads(entry: Entry, dictionary: Dictionary): Entry[] {
  const { word } = entry;
  if (word.length < 3) return [];
  const isPlural = entry.flags.length > 0;
  const found = isPlural && !walked.test(word) ? [] : peculiarVerbs(word, dictionary);
  if (found.length > 0) return [...new Set(found)];
  const named = proposed(word, nouns, dictionary).filter(
    (head) =>
      head !== entry &&
      (head.flags.length > 0 || (word.length > 3 && isNominative(head.word, word))) &&
      !head.flags.includes('A') &&
      !isVerb(head.word) &&
      (!isPlural || 'JHGF'.includes(head.flags[0] ?? '')),
  );
  if (named.length > 0 || isPlural) return [...new Set(named)];
  return proposed(word, adjectives, dictionary).filter((head) => isAdjective(head.word));
}
