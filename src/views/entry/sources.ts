import type { AnyEntry } from '../../entries/entry.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import { hostOf } from '../links.ts';

/** A source of the entry's facts. */
export interface SourceLine {
  readonly title: string;
  readonly href: string | undefined;
  readonly detail: string;
}

/** Where the facts of an entry come from. */
export function sourceLines(entry: AnyEntry, locale: Locale): SourceLine[] {
  if (entry.collection === 'areas' || entry.collection === 'pages') return [];
  const t = strings(locale).entry;
  return (entry.facts.sources ?? []).map(({ title, publisher, url, date, seen }) => ({
    title,
    href: url,
    detail: [
      publisher ?? (url && hostOf(url)),
      date && formatDate(locale, date),
      seen && t.seen(formatDate(locale, seen)),
    ]
      .filter(Boolean)
      .join(', '),
  }));
}
