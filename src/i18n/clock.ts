import { formatDate } from './dates.ts';
import type { Locale } from './locales.ts';

/** The day of the reader's own time zone: "2026-11-22". */
function localDay(moment: Date): string {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 10);
}

/** The time of the reader's clock, 14:05; of another day than today with its date before it. */
export function formatClock(locale: Locale, moment: Date, now = new Date()): string {
  const options = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
  const clock = new Intl.DateTimeFormat(locale, options).format(moment);
  const day = localDay(moment);
  return day === localDay(now) ? clock : `${formatDate(locale, day)}, ${clock}`;
}
