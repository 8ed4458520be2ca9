import type { Locale } from '../../i18n/locales.ts';
import { fold } from './fold.ts';

/** Words that carry a question without being what is asked for: prepositions, conjunctions, pronouns, auxiliaries. */
const lists: Readonly<Record<Locale, string>> = {
  lv: `aiz ap ar arī bet bez būs caur cik dēļ es gan gar ir jā jau ja jeb jo jūs ka kā kad kam kāpēc kas kāda kāds kādi ko
    kur kura kurš kuri lai līdz man mēs mums ne nav nevis nē no pa par pār pat pēc pie pirms pret priekš starp šī šis šo
    ta tā tad tai tam taču tas tāpat te tie tiem tik tikai to tomēr tur un uz vai var vēl vien virs viņa viņi viņš zem`,
  en: `a about all also am an and any are as at be been but by can could did do does for from get had has have he her his how
    i if in into is it its may me might my no not of on or our she should so some than that the their them then there
    these they this those to too us was we were what when where which who whom whose why will with would you your`,
  ru: `а без бы быть в во вот все вы где для до его ее если есть еще же за и из или им их к как какая какие какой ко когда кому кто
    куда ли мне может можно мой мы на нам нас не нет но о об он она они от по под почему при про с со так такой там то
    тот ты у уже чего чем что чтобы это этот я`,
};

const sets = new Map<Locale, ReadonlySet<string>>();

/** Whether a word is one of grammar, as it is typed with diacritics or without. */
export function isGrammarWord(word: string, locale: Locale): boolean {
  const known = sets.get(locale) ?? new Set(lists[locale].trim().split(/\s+/).map(fold));
  sets.set(locale, known);
  return known.has(fold(word));
}
