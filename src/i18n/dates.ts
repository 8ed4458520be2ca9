import type { Locale } from './locales.ts';

type Exactness = 'year' | 'month' | 'day';

const options: Readonly<Record<Exactness, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  day: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
};

const tags: Readonly<Record<Locale, string>> = { lv: 'lv-LV', en: 'en-GB', ru: 'ru-RU' };

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, exactness: Exactness): Intl.DateTimeFormat {
  const key = `${locale} ${exactness}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(tags[locale], options[exactness]);
  formats.set(key, made);
  return made;
}

function exactnessOf(date: string): Exactness {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

function instant(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

/** A year, month or day ("2022", "2022-05", "2022-05-01") as people write it in the language. */
export function formatDate(locale: Locale, date: string): string {
  if (date.length === 4) return date;
  const text = format(locale, exactnessOf(date)).format(instant(date));
  // CLDR abbreviates "gada" where a date has no day; running text does not.
  return locale === 'lv' ? text.replace('. g. ', '. gada ') : text;
}

/** A day, with its time where it has one ("2022-05-01T10:00"). */
export function formatMoment(locale: Locale, moment: string): string {
  const time = moment.slice(11);
  return time ? `${formatDate(locale, moment.slice(0, 10))}, ${time}` : formatDate(locale, moment);
}

/** A span of time, shortened as the language does it: 1–9 May 2022. */
export function formatRange(locale: Locale, from: string, to?: string): string {
  if (to === undefined || to === from) return formatMoment(locale, from);
  const timed = from.length > 10 || to.length > 10;
  if (timed && from.slice(0, 10) === to.slice(0, 10))
    return `${formatMoment(locale, from)}–${to.slice(11)}`;
  if (timed || from.length !== to.length)
    return `${formatMoment(locale, from)} – ${formatMoment(locale, to)}`;
  if (from.length === 4) return `${from}–${to}`;
  return format(locale, exactnessOf(from)).formatRange(instant(from), instant(to));
}

/** A span of time of which one end may be open: it still goes on, or nobody knows when it began. */
export function formatOpenRange(locale: Locale, from?: string, to?: string): string {
  if (from === undefined) return to === undefined ? '' : `– ${formatMoment(locale, to)}`;
  return to === undefined ? `${formatMoment(locale, from)} –` : formatRange(locale, from, to);
}

const agoFormats = new Map<Locale, Intl.RelativeTimeFormat>();

/** How long ago in years: "13 years ago". */
export function formatYearsAgo(locale: Locale, years: number): string {
  const made = agoFormats.get(locale) ?? new Intl.RelativeTimeFormat(tags[locale]);
  agoFormats.set(locale, made);
  return made.format(-years, 'year');
}
