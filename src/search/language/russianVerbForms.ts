import type { Entry } from './entry.ts';
import type { Dictionary } from './hunspell.ts';

/** Endings of verbs, and the flags of dictionary-ru that make them: a verb with one needs no other. */
const conjugations: readonly (readonly [ending: RegExp, flags: string])[] = [
  [/(?:ёшь|ешь|ёт|ет|ём|ем|ёте|ете|ут|ют|ишь|ит|им|ите|ат|ят|[ую])$/, 'MUVWYQ'],
  [/(?:л|ла|ло|ли|ший)$/, 'L'],
  [/(?:[ьий]|[ьий]те)$/, 'BT'],
  [/(?:[яа]|в|вши)$/, 'PQR'],
];

/** How present stems end, and what the infinitives of such verbs may have there. */
const stems: readonly (readonly [present: RegExp, infinitives: readonly string[]])[] = [
  [/бер$/, ['брать', 'обрать']],
  [/дер$/, ['драть', 'одрать']],
  [/зов$/, ['звать', 'озвать']],
  [/о?(?:жм|жн)$/, ['жать']],
  [/о?чн$/, ['чать']],
  [/возьм$/, ['взять']],
  [/(?:н|й)?им$/, ['нять', 'ять']],
  [/ым$/, ['нять', 'ять']],
  [/о?тр$/, ['тереть']],
  [/о?пр$/, ['переть']],
  [/о?мр$/, ['мереть']],
  [/о?шл$/, ['слать']],
  [/стел$/, ['стлать']],
  [/о?вь$/, ['вить']],
  [/о?бь$/, ['бить']],
  [/о?пь$/, ['пить']],
  [/о?ль$/, ['лить']],
  [/о?шь$/, ['шить']],
  [/по$/, ['петь']],
  [/мел$/, ['молоть']],
  [/б(?:уд)$/, ['быть']],
  [/(?:ид|йд)$/, ['идти', 'йти', 'йтись']],
  [/шед$/, ['йти', 'идти']],
  [/ед$/, ['ехать', 'есть']],
  [/[тд]$/, ['сти', 'сть']],
  [/[сз]$/, ['сти', 'зти', 'сть', 'зть']],
  [/б$/, ['сти', 'бить']],
  [/[гж]$/, ['чь', 'гать', 'зать', 'дить', 'зить', 'деть']],
  [/[кч]$/, ['чь', 'кать', 'тать', 'тить', 'теть', 'чать']],
  [/щ$/, ['тать', 'скать', 'стить', 'стеть', 'тить']],
  [/ш$/, ['сать', 'сить', 'хать']],
  [/л$/, ['ить', 'еть', 'ать']],
  [/н$/, ['ть', 'нуть']],
  [/(?<=[аеёиоуыюя])$/, ['ть']],
  [/$/, ['ать', 'ять', 'еть', 'ить', 'ти', 'ыть']],
];

/** Past tense of `идти` and of what is made of it. */
export const walked = /ш(?:ёл|ел|ла|ло|ли|едший|едши)$/;

/** Whether a word has the ending of an infinitive. */
export const isVerb = (word: string) => /(?:ть|ти|чь)(?:ся|сь)?$/.test(word);

function infinitives(stem: string): string[] {
  if (stem.length < 2) return [];
  return stems.flatMap(([ending, others]) =>
    ending.test(stem) ? others.map((other) => stem.replace(ending, other)) : [],
  );
}

function verbsOf(form: string, dictionary: Dictionary): Entry[] {
  const find = (words: readonly string[]) =>
    words.filter(isVerb).flatMap((word) => dictionary.entriesOf(word));
  if (walked.test(form)) return find([form.replace(walked, 'йти'), form.replace(walked, 'идти')]);
  return conjugations.flatMap(([ending, made]) =>
    ending.test(form)
      ? find(infinitives(form.replace(ending, ''))).filter(
          ({ flags }) => !flags.some((flag) => made.includes(flag)),
        )
      : [],
  );
}

/**
 * The verbs of which a form may be one that no flag makes; a reflexive form is found by the form
 * without its suffix.
 */
export function peculiarVerbs(form: string, dictionary: Dictionary): Entry[] {
  const plain = form.replace(/(?:ся|сь)$/, '');
  if (plain === form) return verbsOf(form, dictionary);
  const active = [...dictionary.analyse(plain), ...verbsOf(plain, dictionary)].flatMap((entry) =>
    isVerb(entry.word) ? [entry] : verbsOf(entry.word, dictionary),
  );
  return active.flatMap(({ word }) =>
    ['ся', 'сь'].flatMap((end) => dictionary.entriesOf(word + end)),
  );
}
