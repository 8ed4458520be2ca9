import { valuesOf } from '../entries/facets.ts';
import { entryKey, type AnyEntry } from '../entries/entry.ts';
import type { Library } from '../entries/library.ts';
import { dateOf } from '../entries/subjects.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { searchFacets } from '../i18n/facets.ts';
import { row } from './row.ts';

/** What a page says of itself to the search, beside its text. */
export interface SearchDocument {
  /** What results show: a word for the type, the date and those behind it. */
  readonly type: string;
  readonly when: string | undefined;
  readonly who: string | undefined;
  /** What results are sorted and narrowed down by, as JSON for src/search/build/documentTable.ts. */
  readonly data: string;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function shortName(entry: AnyEntry, locale: Locale): string | undefined {
  return entry.collection === 'organisations' ? entry.texts[locale]?.shortName : undefined;
}

/**
 * What an entry is looked for by beside its text: its keywords, its official titles in other
 * languages, who made it, its year, its register number.
 */
function otherWords(library: Library, entry: AnyEntry, locale: Locale): string[] {
  const text = entry.texts[locale];
  const titles = 'titles' in entry.facts ? (entry.facts.titles ?? []) : [];
  const others = titles.map(({ title }) => title).filter((title) => title !== text?.title);
  const { who } = row(library, entry, locale);
  const year = dateOf(entry)?.slice(0, 4);
  const number = entry.collection === 'organisations' ? entry.facts.registerNumber : undefined;
  return [
    ...(text?.keywords ?? []),
    ...others,
    ...who,
    ...[year, number].filter((word) => word !== undefined),
  ];
}

/** Words by which an entry is found that its text does not show, its short name first. */
export function searchWords(library: Library, entry: AnyEntry, locale: Locale): string[] {
  const name = shortName(entry, locale);
  return [...(name === undefined ? [] : [name]), ...otherWords(library, entry, locale)];
}

/** Makes the description of an entry's page in a language in which it has a card. */
export function searchDocument(library: Library, entry: AnyEntry, locale: Locale): SearchDocument {
  const t = strings(locale);
  const text = entry.texts[locale];
  const { when, who } = row(library, entry, locale);
  const facets = searchFacets.map((facet) => [
    facet,
    facet === 'type' ? [entry.collection] : valuesOf(library, entry, facet),
  ]);
  return {
    type: entry.collection === 'pages' ? t.kinds.pages : t.sections[entry.collection],
    when: when?.text,
    who: who.length > 0 ? who.join(', ') : undefined,
    data: JSON.stringify({
      entry: entryKey(entry),
      date: dateOf(entry) ?? '',
      // Pagefind reads the words beside the title, which are an attribute of it, before the title.
      zones: [
        shortName(entry, locale) ?? '',
        otherWords(library, entry, locale).join(', '),
        text?.title ?? '',
        text?.summary ?? '',
      ].map(wordsIn),
      facets: Object.fromEntries(facets.filter(([, values]) => values?.length)),
    }),
  };
}
