import type { AnyEntry } from '../entries/entry.ts';
import type { Locale } from '../i18n/locales.ts';
import { titleIn } from './links.ts';

/** A title as it is sorted: without the quotation marks it may begin with. */
export function sortTitle(entry: AnyEntry, locale: Locale): string {
  return titleIn(entry, locale).title.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** Entries by their titles, as a language sorts them. */
export function byTitle<E extends AnyEntry>(entries: readonly E[], locale: Locale): E[] {
  const collator = new Intl.Collator(locale);
  const titled = entries.map((entry) => ({ entry, title: sortTitle(entry, locale) }));
  return titled.sort((a, b) => collator.compare(a.title, b.title)).map(({ entry }) => entry);
}
