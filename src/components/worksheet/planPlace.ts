import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import type { PlanPlace } from '../../plans/client/words.ts';

/** What the code of a worksheet needs to know. */
export function planPlace(locale: Locale, base: string): PlanPlace {
  return { locale, base, words: strings(locale).plans };
}
