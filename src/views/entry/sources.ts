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

/** How many characters of an address are shown. */
const longest = 70;

/** A path with the letters that its escapes stand for, where they stand for letters. */
function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** An address as people read it: without its protocol, cut where it is long. */
function addressOf(url: string): string {
  const { pathname } = new URL(url);
  const path = readable(pathname).replace(/\/$/, '');
  const address = hostOf(url) + path;
  return address.length > longest ? `${address.slice(0, longest)}…` : address;
}

/** Where facts come from. */
export function sourceLines(sources: readonly Source[], locale: Locale): SourceLine[] {
  const t = strings(locale).entry;
  return sources.map(({ title, publisher, url, date, seen }) => ({
    title: title ?? (url ? addressOf(url) : ''),
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
