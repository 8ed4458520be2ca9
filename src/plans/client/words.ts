import { phrase, readWords } from '../../dom/words.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';

export type PlanWords = Strings['plans'];

/** What a worksheet is told by its page. */
export interface PlanPlace {
  readonly locale: Locale;
  /** The path below which the site is served. */
  readonly base: string;
  readonly words: PlanWords;
}

/** Reads what Worksheet.astro wrote. */
export function readPlace(root: ParentNode): PlanPlace {
  // Written by src/components/worksheet/planPlace.ts from the typed strings.
  return readWords(root) as PlanPlace;
}

/** A sentence with its places filled. */
export function filled(sentence: string, filling: Readonly<Record<string, string>>): string {
  return phrase(sentence, filling).join('');
}

/** When a plan was last changed, as a sentence; the day is that of the reader's clock. */
export function changedOn(date: Date, { locale, words }: PlanPlace): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  const day = formatDate(locale, local.toISOString().slice(0, 10));
  return filled(words.changed, { date: day });
}
