import type { AnyEntry } from '../entries/entry.ts';
import type { Locale } from '../i18n/locales.ts';

/** A title in the language in which it was published. */
export interface OriginalTitle {
  readonly title: string;
  readonly language: string;
  /** Whether the card's own title is a translation of ours. */
  readonly translated: boolean;
}

/**
 * The original title of an entry whose card in `locale` has another one: because the library
 * translated it, or because it is shown shortened. Undefined where card and title agree, and where
 * no official title is known.
 */
export function originalTitle(entry: AnyEntry, locale: Locale): OriginalTitle | undefined {
  const titles = 'titles' in entry.facts ? (entry.facts.titles ?? []) : [];
  const own = titles.find(({ language }) => language === locale);
  const first = own ?? titles[0];
  if (!first || first.title === entry.texts[locale]?.title) return undefined;
  return { ...first, translated: own === undefined };
}
