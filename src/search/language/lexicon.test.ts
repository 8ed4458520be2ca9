import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { readLexicon, type Lexicon } from './lexicon.ts';
import { buildLexicon } from './lexiconBuilder.ts';

/** Words of a corpus, each in one document. */
async function lexiconOf(locale: Locale, words: string): Promise<Lexicon> {
  const forms = words.split(' ').map((word): [string, number] => [word, 1]);
  return readLexicon(await buildLexicon(locale, new Map(forms)));
}

const cases = {
  lv: {
    corpus:
      'pētījumiem piepildās lasījusi jālasa labs vislabākais kāzām kazas gāzu viesi brāļa klētij klēts lasīšanu nāk ūdeņi apvienība',
    found: [
      ['pētījums', 'petijumiem lemma'],
      ['petijumu', 'petijumiem lemma'],
      ['nepiepildījās', 'piepildas lemma'],
      ['lasītu', 'lasijusi lemma, jalasa lemma'],
      ['labākais', 'labs lemma, vislabakais lemma'],
      ['kāzas', 'kazas exact, kazam lemma'],
      ['kazai', 'kazas lemma, kazam lemma'],
      ['kāzu', 'kazam lemma'],
      ['gāzes', 'gazu lemma'],
      ['viesus', 'viesi lemma'],
      ['brāļiem', 'brala lemma'],
      ['lasīšanas', 'lasisanu lemma'],
      ['ūdens', 'udeni lemma'],
      ['KLĒTS', 'klets exact, kletij lemma'],
    ],
    corrected: [
      ['pētjumam', 'petijumiem'],
      ['piepilīdjās', 'piepildas'],
      ['apveinībai', 'apvieniba'],
    ],
    unknown: ['xqzt', 'dkkvztžcl', 'skola', '', '—', 'a'.repeat(10_000)],
    completed: ['la', 'labs lasījusi lasīšanu'],
  },
  ru: {
    corpus:
      'установлен оказавший людей ребёнок врач звезда идём социальной вели имеет огонь быстрее клетс клетса для писем подобрать',
    found: [
      ['установили', 'установлен lemma'],
      ['оказать', 'оказавшии lemma'],
      ['человек', 'людеи lemma'],
      ['детям', 'ребенок lemma'],
      ['врачом', 'врач lemma'],
      ['звёзд', 'звезда lemma'],
      ['шёл', 'идем lemma'],
      ['социальный', 'социальнои lemma'],
      ['ведут', 'вели lemma'],
      ['огня', 'огонь lemma'],
      ['быстрый', 'быстрее lemma'],
      ['письмо', 'писем lemma'],
      ['подберёт', 'подобрать lemma'],
      ['клетсом', 'клетс stem, клетса stem'],
    ],
    corrected: [
      ['сацильной', 'социальнои'],
      ['устновили', 'установлен'],
    ],
    unknown: ['цсплшзм', 'школа', 'длить'],
    completed: ['о', 'огонь оказавший'],
  },
  en: {
    corpus:
      'went children organise colors stopped activity better meetings klets commment cared car parties',
    found: [
      ['goes', 'went lemma'],
      ['child', 'children lemma'],
      ['organized', 'organise lemma'],
      ['colour', 'colors lemma'],
      ['stopping', 'stopped lemma'],
      ['activities', 'activity lemma'],
      ['best', 'better lemma'],
      ['meeting', 'meetings lemma'],
      ['comments', 'commment lemma'],
      ['care', 'cared lemma'],
      ['cars', 'car lemma'],
      ['party', 'parties lemma'],
    ],
    corrected: [
      ['chidlren', 'children'],
      ['organsed', 'organise'],
    ],
    unknown: ['qzjvfkttt', 'school'],
    completed: ['c', 'car cared children colors commment'],
  },
} as const;

describe.each(['lv', 'ru', 'en'] as const)('the lexicon in %s', (locale) => {
  const { corpus, found, corrected, unknown, completed } = cases[locale];
  let lexicon: Lexicon;
  beforeAll(async () => {
    lexicon = await lexiconOf(locale, corpus);
  });

  it.each<readonly [string, string]>(found)('understands %s as %s', (word, readings) => {
    const told = lexicon.understand(word).map(({ form, level }) => `${form} ${level}`);
    expect(new Set(told)).toEqual(new Set(readings.split(', ')));
  });

  it.each<readonly [string, string]>(corrected)(
    'takes %s for a slip, and finds %s',
    (word, form) => {
      expect(lexicon.understand(word)).toEqual([]);
      expect(lexicon.correct(word)[0]?.forms).toContain(form);
    },
  );

  it.each<string>(unknown)('knows nothing like %.20s', (word) => {
    expect(lexicon.understand(word)).toEqual([]);
    expect(lexicon.correct(word)).toEqual([]);
  });

  it(`completes ${completed[0]}`, () => {
    expect(lexicon.complete(completed[0]).join(' ')).toBe(completed[1]);
    expect(lexicon.complete('')).toEqual([]);
  });
});

describe('a table', () => {
  it.each([
    ['lv', 'skolas skola skolotājs'],
    ['en', 'record formal larger'],
  ] as const)('has the same bytes for the same forms, in any order: %s', async (locale, words) => {
    const forms = words.split(' ').map((word): [string, number] => [word, 2]);
    const one = await buildLexicon(locale, new Map(forms));
    expect(await buildLexicon(locale, new Map(forms.toReversed()))).toEqual(one);
  });

  it('of an empty corpus finds nothing', async () => {
    const lexicon = readLexicon(await buildLexicon('lv', new Map()));
    expect(lexicon.understand('skola')).toEqual([]);
    expect(lexicon.correct('skola')).toEqual([]);
  });

  it.each([[[]], [[1, 2]], [[...new TextEncoder().encode('<!doctype html>')]]])(
    'is refused when it is none: %j',
    (bytes) => {
      expect(() => readLexicon(Uint8Array.from(bytes))).toThrow('no table');
    },
  );
});
