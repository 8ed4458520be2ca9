import type { ListFilter } from '../entries/catalogue.ts';
import type { AnyEntry } from '../entries/entry.ts';
import type { ListSection } from '../entries/sections.ts';
import { reachOf, reaches } from '../entries/serviceArea.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { today } from '../site.ts';
import { byTitle, sortTitle } from './titleOrder.ts';

/** Entries under a heading of their own: upcoming events, the letter A. */
export interface EntryGroup {
  readonly heading: string | undefined;
  readonly entries: readonly AnyEntry[];
}

function letters(entries: readonly AnyEntry[], locale: Locale): EntryGroup[] {
  const groups = Map.groupBy(byTitle(entries, locale), (entry) =>
    sortTitle(entry, locale).charAt(0).toLocaleUpperCase(locale),
  );
  return [...groups].map(([heading, group]) => ({ heading, entries: group }));
}

/** Whether an entry is an event that is not over. */
export function isUpcoming(entry: AnyEntry): boolean {
  return (
    entry.collection === 'events' && (entry.facts.end ?? entry.facts.start).slice(0, 10) >= today
  );
}

/** Events on their way come first, the next one on top; then those that are over, the last one on top. */
function events(entries: readonly AnyEntry[], locale: Locale): EntryGroup[] {
  const { upcoming, past } = strings(locale).list;
  return [
    { heading: upcoming, entries: entries.filter(isUpcoming).reverse() },
    { heading: past, entries: entries.filter((entry) => !isUpcoming(entry)) },
  ];
}

/** Those that answer a place come from it first, then from around it, then from the whole country. */
function organisations(
  entries: readonly AnyEntry[],
  filter: ListFilter,
  locale: Locale,
): EntryGroup[] {
  const titled = byTitle(entries, locale);
  if (filter.kind !== 'facet' || (filter.facet !== 'region' && filter.facet !== 'municipality'))
    return [{ heading: undefined, entries: titled }];
  const { facet } = filter;
  const words = strings(locale).finder.reach;
  return reaches.map((reach) => ({
    heading: words[reach],
    entries: titled.filter(
      (entry) => entry.collection === 'organisations' && reachOf(entry, facet) === reach,
    ),
  }));
}

/** Lists whose entries have no date. */
const alphabetical: ReadonlySet<ListSection> = new Set(['services', 'experts']);

/** The entries of a list (`entries` as the catalogue has them) in the order and under the headings in which readers see them. */
export function entryGroups(
  section: ListSection,
  filter: ListFilter,
  entries: readonly AnyEntry[],
  locale: Locale,
): EntryGroup[] {
  const groups = () => {
    if (filter.kind === 'titles') return letters(entries, locale);
    if (section === 'events') return events(entries, locale);
    if (section === 'organisations') return organisations(entries, filter, locale);
    const order = alphabetical.has(section) ? byTitle(entries, locale) : entries;
    return [{ heading: undefined, entries: order }];
  };
  return groups().filter((group) => group.entries.length > 0);
}

/** What stands on one page of a list: entries `from` up to, not including, `to`, counted through all groups. */
export function groupsOnPage(
  groups: readonly EntryGroup[],
  from: number,
  to: number,
): EntryGroup[] {
  let before = 0;
  return groups.flatMap(({ heading, entries }) => {
    const shown = entries.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += entries.length;
    return shown.length > 0 ? [{ heading, entries: shown }] : [];
  });
}
