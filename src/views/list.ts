import { catalogue, pageSize, selection, type ListFilter } from '../entries/catalogue.ts';
import type { AnyEntry } from '../entries/entry.ts';
import type { Library } from '../entries/library.ts';
import { sectionEntries, titledSections, type ListSection } from '../entries/sections.ts';
import type { Locale } from '../i18n/locales.ts';
import { plural } from '../i18n/plural.ts';
import { strings } from '../i18n/strings.ts';
import { href } from '../routes/href.ts';
import { listPath } from '../routes/paths.ts';
import { today } from '../site.ts';
import { facetGroups, filterTitle, type FacetGroup } from './facets.ts';
import { itemList } from './jsonLd.ts';
import { invitation, type Invitation } from './invitation.ts';
import { listLink, type Link } from './links.ts';
import { newsletterForm, type NewsletterForm } from './newsletter.ts';
import { row, type Row } from './row.ts';
import { shell, type Shell } from './shell.ts';
import { termCard, type TermCard } from './term.ts';
import { byTitle, sortTitle } from './titleOrder.ts';

/** Rows under a heading of their own: upcoming events, the letter A. */
export interface RowGroup {
  readonly heading: string | undefined;
  readonly rows: readonly Row[];
}

export interface PageLink extends Link {
  readonly current: boolean;
}

export interface Pagination {
  /** Where in the list this page is: "Page 2 of 5". */
  readonly position: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly pages: readonly PageLink[];
}

export interface ListPage {
  readonly shell: Shell;
  readonly heading: string;
  readonly lead: string;
  /** The term under which the list stands. */
  readonly term: TermCard | undefined;
  /** The chosen filter in words, and the address of the list without it. */
  readonly filter: { readonly label: string; readonly clearHref: string } | undefined;
  readonly count: string;
  readonly groups: readonly RowGroup[];
  /** Titles and dates only, for lists to be skimmed. */
  readonly compact: boolean;
  readonly facets: readonly FacetGroup[];
  readonly orders: readonly PageLink[];
  readonly pagination: Pagination | undefined;
  /** How to join the list, where the site says so. */
  readonly invitation: Invitation | undefined;
  /** Under the news, for those who want to be told. */
  readonly newsletter: NewsletterForm | undefined;
}

function letterGroups(library: Library, entries: readonly AnyEntry[], locale: Locale): RowGroup[] {
  const letters = Map.groupBy(byTitle(entries, locale), (entry) =>
    sortTitle(entry, locale).charAt(0).toLocaleUpperCase(locale),
  );
  return [...letters].map(([heading, group]) => ({
    heading,
    rows: group.map((entry) => row(library, entry, locale)),
  }));
}

/** Whether an entry is an event that is not over. */
export function isUpcoming(entry: AnyEntry): boolean {
  return (
    entry.collection === 'events' && (entry.facts.end ?? entry.facts.start).slice(0, 10) >= today
  );
}

/** Events that are not over, the next one first. */
export function upcomingEvents(library: Library): AnyEntry[] {
  return sectionEntries(library, 'events').filter(isUpcoming).reverse();
}

/** Events on their way come first, the next one on top; then those that are over, the last one on top. */
function eventGroups(library: Library, entries: readonly AnyEntry[], locale: Locale): RowGroup[] {
  const { upcoming, past } = strings(locale).list;
  const rows = (group: readonly AnyEntry[]) => group.map((entry) => row(library, entry, locale));
  const coming = entries.filter(isUpcoming);
  const over = entries.filter((entry) => !isUpcoming(entry));
  return [
    { heading: upcoming, rows: rows(coming) },
    { heading: past, rows: rows(over) },
  ].filter((group) => group.rows.length > 0);
}

/** The lists whose entries have no date. */
const alphabetical: ReadonlySet<ListSection> = new Set(['organisations', 'services', 'experts']);

/** The order in which a section's list shows its entries. */
function ordered(
  section: ListSection,
  entries: readonly AnyEntry[],
  locale: Locale,
): readonly AnyEntry[] {
  if (alphabetical.has(section)) return byTitle(entries, locale);
  if (section === 'events')
    return [
      ...entries.filter(isUpcoming).reverse(),
      ...entries.filter((entry) => !isUpcoming(entry)),
    ];
  return entries;
}

function pagination(
  locale: Locale,
  section: ListSection,
  filter: ListFilter,
  page: number,
  count: number,
): Pagination | undefined {
  const last = Math.ceil(count / pageSize);
  if (filter.kind === 'titles' || last <= 1) return undefined;
  const at = (number: number) => href(listPath(locale, section, filter, number));
  return {
    position: strings(locale).list.page(page, last),
    previous: page > 1 ? at(page - 1) : undefined,
    next: page < last ? at(page + 1) : undefined,
    pages: Array.from({ length: last }, (_, index) => ({
      href: at(index + 1),
      label: String(index + 1),
      current: index + 1 === page,
    })),
  };
}

function orders(locale: Locale, section: ListSection, filter: ListFilter): PageLink[] {
  if (!titledSections.has(section)) return [];
  const { byDate, byTitle: titles } = strings(locale).list;
  return [
    { ...listLink(locale, section, byDate), current: filter.kind !== 'titles' },
    { ...listLink(locale, section, titles, { kind: 'titles' }), current: filter.kind === 'titles' },
  ];
}

/** A list of a section: all of it, or what stands under one value of a facet; `page` counts from 1. */
export function listPage(
  library: Library,
  locale: Locale,
  section: ListSection,
  filter: ListFilter,
  page: number,
): ListPage {
  const t = strings(locale);
  const index = catalogue(library, section);
  const entries = ordered(section, selection(index, filter), locale);
  const shown =
    filter.kind === 'titles' ? entries : entries.slice((page - 1) * pageSize, page * pageSize);
  const label = filterTitle(library, filter, locale);
  const heading = t.sections[section];
  const path = listPath(locale, section, filter, page);
  const title = [
    heading,
    label,
    page > 1 ? t.list.page(page, Math.ceil(entries.length / pageSize)) : undefined,
  ];
  const groups = () => {
    if (filter.kind === 'titles') return letterGroups(library, shown, locale);
    if (section === 'events') return eventGroups(library, shown, locale);
    return [{ heading: undefined, rows: shown.map((entry) => row(library, entry, locale)) }];
  };
  const self = listLink(locale, section, heading);
  return {
    shell: shell(library, {
      locale,
      path,
      title: title.filter((part) => part !== undefined).join(' · '),
      description: t.sectionLeads[section],
      trail: label === undefined && page === 1 ? [] : [self],
      // A list of all titles is for people to skim; machines have the sitemap.
      jsonLd: filter.kind === 'titles' ? [] : [itemList(shown, locale)],
    }),
    heading,
    lead: t.sectionLeads[section],
    term: page === 1 ? termCard(library, locale, section, filter) : undefined,
    filter:
      filter.kind === 'facet' && label !== undefined ? { label, clearHref: self.href } : undefined,
    count: plural(locale, t.list.count, entries.length),
    groups: groups(),
    compact: filter.kind === 'titles',
    facets: facetGroups(library, index, filter, locale),
    orders: orders(locale, section, filter),
    pagination: pagination(locale, section, filter, page, entries.length),
    invitation: invitation(library, section, locale),
    newsletter: section === 'news' ? newsletterForm(locale) : undefined,
  };
}
