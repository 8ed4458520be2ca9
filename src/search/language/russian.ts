import type { Entry } from './entry.ts';
import type { Dictionary } from './hunspell.ts';
import type { LemmaRules } from './lemmaRules.ts';
import { peculiarHeads } from './russianPeculiarForms.ts';
import { russianSuppletions } from './russianSuppletions.ts';
import { isVerb, walked } from './russianVerbForms.ts';

/** How a participle is made of a finite form: what to cut off its end, and what to put there. */
const participles: readonly (readonly [finite: string, participle: string])[] = [
  ['т', 'щий'],
  ['тся', 'щийся'],
  ['л', 'вший'],
  ['лся', 'вшийся'],
  ['', 'ший'],
  ['ся', 'шийся'],
  ['', 'ый'],
  ['ть', 'нный'],
  ['ть', 'тый'],
  ...['у', 'ю', 'ет', 'ёт'].flatMap((finite): (readonly [string, string])[] => [
    [finite, 'енный'],
    [finite, 'ённый'],
  ]),
];

/** Participles that have become words of their own. */
const emancipated = new Set(
  'бывший будущий следующий настоящий текущий ведущий выдающийся учащийся трудящийся'.split(' '),
);

const isParticiple = (word: string) =>
  /(?:щий|ший|мый|нный|тый)(?:ся)?$/.test(word) && !emancipated.has(word);

function participlesOf(form: string): string[] {
  return participles.flatMap(([finite, participle]) => {
    if (!form.endsWith(finite)) return [];
    // Only the first person plural makes `-мый`, only a consonant takes `-ший`.
    if (participle === 'ый' && !/[еёио]м$/.test(form)) return [];
    if (participle === 'ший' && !/[кгхсзбпрт]$/.test(form)) return [];
    return [form.slice(0, form.length - finite.length) + participle];
  });
}

function verbsOf(participle: string, dictionary: Dictionary): Entry[] {
  const verbs = participles.flatMap(([finite, ending]) => {
    if (!participle.endsWith(ending)) return [];
    const form = participle.slice(0, participle.length - ending.length) + finite;
    if (!participlesOf(form).includes(participle)) return [];
    return dictionary.analyse(form).filter(({ word, flags }) => flags.length > 0 && isVerb(word));
  });
  return [...new Set(verbs)];
}

const functionWords = `
  а без бы был в вам вас вдоль ведь весь во вот все всё вы где да для до его ее её если же за зато и
  из или им их к как ко когда кроме кто ли лишь между меня мне мой мы на над нам нас наш не него нее
  неё нет ни них но ну о об обо около он она они оно от перед по под после потом при про против раз с
  сам свой себе себя со среди суть так там те тем то тоже той только том тот три ту тут ты у уже
  хотя чем через что чтобы эта эти это этой этом этот
`;

/** An entry without flags is a form with a peculiarity, one with the flag O a plural. */
function isPart({ word, flags }: Entry): boolean {
  return flags.length === 0 || (flags[0] === 'O' && /[аяыи]$/.test(word)) || walked.test(word);
}

export const russianRules: LemmaRules = {
  prefixes: [],
  functionWords: new Set(functionWords.trim().split(/\s+/)),
  lemmasOf: () => [''],
  isPart,
  headsOf(entry, dictionary) {
    const { word } = entry;
    const suppleted = russianSuppletions.get(word);
    if (suppleted !== undefined) return dictionary.entriesOf(suppleted);
    if (isParticiple(word) && entry.flags.length > 0) {
      const verbs = verbsOf(word, dictionary);
      return verbs.length > 0 ? verbs : [entry];
    }
    if (!isPart(entry)) return [entry];
    const heads = peculiarHeads(entry, dictionary);
    return heads.length > 0 ? heads : [entry];
  },
  membersOf({ word }, forms, dictionary) {
    if (!isVerb(word)) return [];
    const words = [...forms].flatMap(participlesOf);
    return words.filter((other) => isParticiple(other) && dictionary.entriesOf(other).length > 0);
  },
};
