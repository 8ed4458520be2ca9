import type { Library } from '../entries/library.ts';
import type { Resource } from '../entries/subjects.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { originalTitle } from './originalTitle.ts';
import { titleIn } from './links.ts';

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The year, or that there is none; a year from the context stands in brackets (ISO 690, supplied data). */
function yearOf({ facts }: Resource, locale: Locale): string {
  if (facts.published === undefined) return strings(locale).entry.noDate;
  const year = facts.published.slice(0, 4);
  return facts.inferred?.includes('published') ? `[${year}]` : year;
}

/**
 * How to name a resource in a text: authors or publishers, year, title, publisher, address. The
 * title is the original one; a translation of ours follows it in brackets.
 */
export function citation(library: Library, entry: Resource, locale: Locale, url: string): string {
  const publishers = [
    ...(entry.facts.publishers ?? []).flatMap((slug) => {
      const organisation = library.get('organisations', slug);
      return organisation ? [titleIn(organisation, locale).title] : [];
    }),
    ...(entry.facts.otherPublishers ?? []),
  ];
  const { authors = [] } = entry.facts;
  const creators = authors.length > 0 ? authors : publishers;
  const year = yearOf(entry, locale);
  const shown = titleIn(entry, locale).title;
  const original = originalTitle(entry, locale);
  const title = original ? `${original.title} [${shown}]` : shown;
  const parts =
    creators.length > 0
      ? [
          `${creators.join(', ')} (${year})`,
          title,
          ...(authors.length > 0 && publishers.length > 0 ? [publishers.join(', ')] : []),
        ]
      : [`${title} (${year})`];
  return `${parts.map(sentence).join(' ')} ${url}`;
}
