import type { Locale } from '../../i18n/locales.ts';

/** Endings of inflection, folded; the longest that fits is cut off. */
const endings: Readonly<Record<Locale, RegExp>> = {
  lv: /(?:aj(?:iem|am|ai|os|as|a)|iem|[aeiu]m|[aeiou]s|[ae]i|s|[aeiou])$/,
  en: /(?:(?<=s|x|z|ch|sh)es|(?<!s)s|ed|ing)$/,
  ru: /(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|иях|иям|ием|ией|ах|ях|ам|ям|ом|ем|ов|ев|ои|еи|ии|ою|ею|ию|ия|ие|ую|юю|ая|яя|ое|ее|ые|ыи|ых|их|ым|им|[аеиоуыьюя])$/,
};

/** Letters that must be left of a word. */
const least = 3;

/**
 * What forms of one word that no dictionary knows have in common: the folded word without its
 * ending; a name, mostly. A word too short for that is its own stem.
 */
export function stem(folded: string, locale: Locale): string {
  const cut = folded.replace(endings[locale], '');
  return cut.length < least ? folded : cut;
}
