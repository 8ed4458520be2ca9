import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import type { PlanPlace } from '../../plans/client/words.ts';

/** What the code of a worksheet needs to know, as it stands in a script element: nothing in it can end it. */
export function planPlaceJson(locale: Locale, base: string): string {
  const place: PlanPlace = { locale, base, words: strings(locale).plans };
  return JSON.stringify(place).replaceAll('<', '\\u003c');
}
