import type { Locale } from '../../i18n/locales.ts';
import { englishRules } from './english.ts';
import type { Entry, Product } from './entry.ts';
import type { Dictionary } from './hunspell.ts';
import { latvianRules } from './latvian.ts';
import { russianRules } from './russian.ts';

/**
 * What a dictionary for spelling does not say: which of the forms of an entry belong to one word,
 * and which entries are forms of another one.
 */
export interface LemmaRules {
  /** Prefixes that leave a word the same word, at most seven. */
  readonly prefixes: readonly string[];
  /** Words of grammar, which are never counted among the forms of a word with a meaning. */
  readonly functionWords: ReadonlySet<string>;
  /**
   * Names the words to which a form of an entry belongs: '' is the entry's own word, any other name
   * a word that is derived from it. None leaves the form out.
   */
  lemmasOf(entry: Entry, product: Product): readonly string[];
  /** Whether an entry may be no more than a form of another one; `headsOf` has the last word. */
  isPart(entry: Entry): boolean;
  /** The entries of which this entry is a form, itself among them if it is a word of its own. */
  headsOf(entry: Entry, dictionary: Dictionary): readonly Entry[];
  /** Spellings of forms that neither its flags nor `headsOf` tell, by its own forms. */
  membersOf(entry: Entry, forms: ReadonlySet<string>, dictionary: Dictionary): readonly string[];
}

/** The rules of each language. */
export const lemmaRules: Readonly<Record<Locale, LemmaRules>> = {
  lv: latvianRules,
  en: englishRules,
  ru: russianRules,
};
