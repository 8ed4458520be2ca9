import { catalogue } from '../entries/catalogue.ts';
import type { Library } from '../entries/library.ts';
import { sectionEntries } from '../entries/sections.ts';
import type { Locale } from '../i18n/locales.ts';
import { plural } from '../i18n/plural.ts';
import { strings } from '../i18n/strings.ts';
import { href } from '../routes/href.ts';
import { directoryPath, homePath, listPath, searchPath } from '../routes/paths.ts';
import { resourceNames } from '../schemas/names.ts';
import { inLocale, site } from '../site.ts';
import { facetGroup, type FacetChoice } from './facets.ts';
import { webSite } from './jsonLd.ts';
import { entryLink, listLink, type Link } from './links.ts';
import { upcomingEvents } from './list.ts';
import { newsletterForm, type NewsletterForm } from './newsletter.ts';
import { row, type Row } from './row.ts';
import { shell, type Shell } from './shell.ts';

export interface AreaLine extends Link {
  readonly summary: string;
}

/** A kind of resource, how many there are, and the newest of them. */
export interface Shelf {
  readonly link: Link;
  readonly count: string;
  readonly rows: readonly Row[];
}

export interface HomePage {
  readonly shell: Shell;
  readonly name: string;
  readonly tagline: string;
  readonly introduction: string;
  readonly searchAction: string;
  readonly examples: readonly Link[];
  readonly areas: readonly AreaLine[];
  readonly shelves: readonly Shelf[];
  readonly library: Link;
  /** Paths through the library for typical needs. */
  readonly paths: readonly AreaLine[];
  readonly news: readonly Row[];
  readonly allNews: Link;
  readonly events: readonly Row[];
  readonly allEvents: Link;
  readonly regions: readonly FacetChoice[];
  readonly map: Link;
  readonly allOrganisations: Link;
  readonly organisationCount: string;
  readonly newsletter: NewsletterForm | undefined;
}

/** How many of each kind of resource the home page shows, and how many events and news. */
const perShelf = 3;
const perList = 4;

function shelves(library: Library, locale: Locale): Shelf[] {
  const t = strings(locale);
  return resourceNames.flatMap((section): Shelf[] => {
    const entries = sectionEntries(library, section);
    if (entries.length === 0) return [];
    return [
      {
        link: listLink(locale, section, t.sections[section]),
        count: plural(locale, t.homePage.entries, entries.length),
        rows: entries.slice(0, perShelf).map((entry) => row(library, entry, locale)),
      },
    ];
  });
}

/** The areas of work in their order, each with its summary. */
export function areaLines(library: Library, locale: Locale): AreaLine[] {
  return library
    .of('areas')
    .toSorted((a, b) => a.facts.order - b.facts.order)
    .map((area) => ({ ...entryLink(area, locale), summary: row(library, area, locale).summary }));
}

function paths(library: Library, locale: Locale): AreaLine[] {
  return library
    .of('pages')
    .filter(({ facts }) => facts.steps !== undefined)
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .map((page) => ({ ...entryLink(page, locale), summary: row(library, page, locale).summary }));
}

function regions(library: Library, locale: Locale): readonly FacetChoice[] {
  return facetGroup(library, catalogue(library, 'organisations'), 'region', { kind: 'all' }, locale)
    .choices;
}

/** The home page: what is here for the reader, in one screen or two. */
export function homePage(library: Library, locale: Locale): HomePage {
  const t = strings(locale);
  const searchAction = href(searchPath(locale));
  return {
    shell: shell(library, {
      locale,
      path: homePath(locale),
      description: inLocale(site.introduction, locale),
      jsonLd: [webSite(locale)],
    }),
    name: inLocale(site.name, locale),
    tagline: inLocale(site.tagline, locale),
    introduction: inLocale(site.introduction, locale),
    searchAction,
    examples: (site.exampleQueries?.[locale] ?? []).map((query) => ({
      href: `${searchAction}?q=${encodeURIComponent(query)}`,
      label: query,
    })),
    areas: areaLines(library, locale),
    shelves: shelves(library, locale),
    paths: paths(library, locale),
    library: listLink(locale, 'library', t.homePage.wholeLibrary),
    news: sectionEntries(library, 'news')
      .slice(0, perList)
      .map((entry) => row(library, entry, locale)),
    allNews: listLink(locale, 'news', t.sections.news),
    events: upcomingEvents(library)
      .slice(0, perList)
      .map((entry) => row(library, entry, locale)),
    allEvents: { href: href(listPath(locale, 'events')), label: t.homePage.allEvents },
    regions: regions(library, locale),
    map: { href: href(directoryPath(locale, 'map')), label: t.directory.mapTitle },
    allOrganisations: listLink(locale, 'organisations', t.homePage.allOrganisations),
    organisationCount: plural(locale, t.homePage.organisations, library.of('organisations').length),
    newsletter: newsletterForm(locale),
  };
}
