import type { Code, Language, Noun } from './languages/language.ts';
import type { Random } from './random.ts';

/** Writes in one language about the few things that its text is about. */
export interface Writer {
  readonly language: Language;
  readonly random: Random;
  /**
   * Fills the slots of a pattern and begins it with a capital: {A2} a noun phrase in that case and
   * number, {@L1} a place, {v} a verb, {adv} an adverb, {person}, {number}, {year}, {title}, {url}.
   */
  fill(pattern: string): string;
  sentence(): string;
}

/** How many nouns a text keeps coming back to. */
const favourites = 14;
const share = { favourite: 0.45, adjective: 0.35, owner: 0.12, compound: 0.03 };

function capital(text: string): string {
  return text.replace(/(?:^[^\p{L}\p{N}]*|[„«“])\p{L}/gu, (begin) => begin.toUpperCase());
}

/** Makes a writer. The same random stream writes the same text. */
export function makeWriter(language: Language, random: Random): Writer {
  const own = Array.from({ length: favourites }, () => random.pickEarly(language.nouns));

  const form = (noun: Noun, code: Code) =>
    (random.chance(share.compound) ? random.pick(language.prefixes) : '') + noun.form(code);

  const phrase = (code: Code): string => {
    const noun = random.pickEarly(random.chance(share.favourite) ? own : language.nouns);
    const head = form(noun, code);
    if (random.chance(share.owner)) {
      return language.possess(head, form(random.pickEarly(language.nouns), 'G1'));
    }
    if (!random.chance(share.adjective)) return head;
    return `${language.agree(random.pickEarly(language.adjectives), noun, code)} ${head}`;
  };

  const place = (code: Code) => capital(random.pickEarly(language.places).form(code));

  const fillers: Readonly<Record<string, () => string>> = {
    v: () => random.pickEarly(language.verbs),
    adv: () => random.pickEarly(language.adverbs),
    person: () => `${random.pick(language.givenNames)} ${random.pick(language.surnames)}`,
    number: () => String(random.between(3, 400)),
    year: () => String(random.between(2008, 2026)),
    url: () => `https://raksti.example/${random.between(1, 9999)}/`,
    title: () => capital(phrase('N2')),
  };

  const fill = (pattern: string) =>
    capital(
      language.polish(
        pattern.replace(/\{(@?)(\w+)\}/g, (_, at: string, slot: string) => {
          if (at) return place(slot as Code);
          return fillers[slot]?.() ?? phrase(slot as Code);
        }),
      ),
    );

  return { language, random, fill, sentence: () => fill(random.pick(language.patterns.sentences)) };
}
