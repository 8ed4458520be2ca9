import { catalogue, pageSize, selection, type ListFilter } from '../entries/catalogue.ts';
import type { AnyEntry } from '../entries/entry.ts';
import type { Library } from '../entries/library.ts';
import { sectionEntries, titledSections, type ListSection } from '../entries/sections.ts';
import type { Locale } from '../i18n/locales.ts';
import { plural } from '../i18n/plural.ts';
import { strings } from '../i18n/strings.ts';
import { href } from '../routes/href.ts';
import { listPath } from '../routes/paths.ts';
import { facetGroups, filterTitle, type FacetGroup } from './facets.ts';
import { itemList } from './jsonLd.ts';
import { invitation, type Invitation } from './invitation.ts';
import { listLink, type Link } from './links.ts';
import { entryGroups, groupsOnPage, isUpcoming } from './listGroups.ts';
import { newsletterForm, type NewsletterForm } from './newsletter.ts';
import { row, type Row } from './row.ts';
import { shell, type Shell } from './shell.ts';
import { termCard, type TermCard } from './term.ts';

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

/** Events that are not over, the next one first. */
export function upcomingEvents(library: Library): AnyEntry[] {
  return sectionEntries(library, 'events').filter(isUpcoming).reverse();
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
  const groups = entryGroups(section, filter, selection(index, filter), locale);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const onPage =
    filter.kind === 'titles'
      ? groups
      : groupsOnPage(groups, (page - 1) * pageSize, page * pageSize);
  const label = filterTitle(library, filter, locale);
  const heading = t.sections[section];
  const path = listPath(locale, section, filter, page);
  const title = [
    heading,
    label,
    page > 1 ? t.list.page(page, Math.ceil(count / pageSize)) : undefined,
  ];
  const self = listLink(locale, section, heading);
  return {
    shell: shell(library, {
      locale,
      path,
      title: title.filter((part) => part !== undefined).join(' · '),
      description: t.sectionLeads[section],
      trail: label === undefined && page === 1 ? [] : [self],
      // The finder loads its data in the page.
      policy: section === 'organisations' ? 'search' : 'page',
      // A list of all titles is for people to skim; machines have the sitemap.
      jsonLd:
        filter.kind === 'titles'
          ? []
          : [
              itemList(
                onPage.flatMap(({ entries }) => entries),
                locale,
              ),
            ],
    }),
    heading,
    lead: t.sectionLeads[section],
    term: page === 1 ? termCard(library, locale, section, filter) : undefined,
    filter:
      filter.kind === 'facet' && label !== undefined ? { label, clearHref: self.href } : undefined,
    count: plural(
      locale,
      section === 'organisations' ? t.homePage.organisations : t.list.count,
      count,
    ),
    groups: onPage.map(({ heading: name, entries }) => ({
      heading: name,
      rows: entries.map((entry) => row(library, entry, locale)),
    })),
    compact: filter.kind === 'titles',
    facets: facetGroups(library, index, filter, locale),
    orders: orders(locale, section, filter),
    pagination: pagination(locale, section, filter, page, count),
    invitation: invitation(library, section, locale),
    newsletter: section === 'news' ? newsletterForm(locale) : undefined,
  };
}
