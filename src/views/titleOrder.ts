import type { AnyEntry } from '../entries/entry.ts';
import type { Locale } from '../i18n/locales.ts';
import { titleIn } from './links.ts';

/** A title as it is sorted: without the quotation marks it may begin with. */
export function sortTitle(entry: AnyEntry, locale: Locale): string {
  return titleIn(entry, locale).title.replace(/^[^\p{L}\p{N}]+/u, '');
}

function sort<E extends AnyEntry>(entries: readonly E[], locale: Locale): readonly E[] {
  const collator = new Intl.Collator(locale);
  const titled = entries.map((entry) => ({ entry, title: sortTitle(entry, locale) }));
  return titled.sort((a, b) => collator.compare(a.title, b.title)).map(({ entry }) => entry);
}

const sorted = new WeakMap<readonly AnyEntry[], Map<Locale, readonly AnyEntry[]>>();

/** Entries by their titles, as a language sorts them: sorted once for all the pages of a list. */
export function byTitle<E extends AnyEntry>(entries: readonly E[], locale: Locale): readonly E[] {
  const known = sorted.get(entries) ?? new Map<Locale, readonly AnyEntry[]>();
  sorted.set(entries, known);
  // What is kept for these entries are these entries.
  const found = (known.get(locale) as readonly E[] | undefined) ?? sort(entries, locale);
  known.set(locale, found);
  return found;
}
