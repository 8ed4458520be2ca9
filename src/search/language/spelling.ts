import type { Locale } from '../../i18n/locales.ts';
import { fold } from './fold.ts';

/**
 * A word in lower case without what writers leave out as they like: Russian texts have `ё` or `е`,
 * English ones `naïve` or `naive`. In Latvian, a diacritic makes another letter.
 */
export function spelling(word: string, locale: Locale): string {
  const lower = word.normalize('NFC').toLowerCase();
  if (locale === 'ru') return lower.replaceAll('ё', 'е');
  return locale === 'en' ? fold(lower) : lower;
}

/** Longer words are no words: addresses and codes. They are neither kept nor looked for. */
export const longestWord = 40;
