import type { EntryOf } from '../../entries/entry.ts';
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

type Source = NonNullable<EntryOf<'news'>['facts']['sources']>[number];

/** Where facts come from. */
export function sourceLines(sources: readonly Source[], locale: Locale): SourceLine[] {
  const t = strings(locale).entry;
  return sources.map(({ title, publisher, url, date, seen }) => ({
    title: title ?? (url ? hostOf(url) : ''),
    href: url,
    detail: [
      publisher ?? (title && url && hostOf(url)),
      date && formatDate(locale, date),
      seen && t.seen(formatDate(locale, seen)),
    ]
      .filter(Boolean)
      .join(', '),
  }));
}
