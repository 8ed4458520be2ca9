import type { Library } from '../entries/library.ts';
import type { Resource } from '../entries/subjects.ts';
import type { Locale } from '../i18n/locales.ts';
import { titleIn } from './links.ts';

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** How to name a resource in a text: authors or publishers, year, title, publisher, address. */
export function citation(library: Library, entry: Resource, locale: Locale, url: string): string {
  const publishers = (entry.facts.publishers ?? []).flatMap((slug) => {
    const organisation = library.get('organisations', slug);
    return organisation ? [titleIn(organisation, locale).title] : [];
  });
  const { authors = [] } = entry.facts;
  const creators = authors.length > 0 ? authors : publishers;
  const year = entry.facts.published.slice(0, 4);
  const title = titleIn(entry, locale).title;
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
