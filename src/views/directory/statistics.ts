import { catalogue } from '../../entries/catalogue.ts';
import type { Library } from '../../entries/library.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { FacetPage } from '../../i18n/facets.ts';
import type { Locale } from '../../i18n/locales.ts';
import { plural } from '../../i18n/plural.ts';
import { strings } from '../../i18n/strings.ts';
import { href } from '../../routes/href.ts';
import { directoryPath, listPath } from '../../routes/paths.ts';
import { today } from '../../site.ts';
import { listLink, termName } from '../links.ts';
import { shell, type Shell } from '../shell.ts';
import { chart, mostOften, type BarInput, type Chart } from './chart.ts';
import { decades, freshness, gaps, regionCounts, tally, type Tally } from './counts.ts';
import { directoryLinks, type DirectoryLink } from './nav.ts';

export interface StatisticsPage {
  readonly shell: Shell;
  readonly heading: string;
  readonly lead: string;
  readonly directory: readonly DirectoryLink[];
  /** How many organisations there are, and on what day. */
  readonly total: string;
  readonly asOf: string;
  readonly charts: readonly Chart[];
}

/** What every chart is made of. */
interface Context {
  readonly library: Library;
  readonly locale: Locale;
  readonly t: ReturnType<typeof strings>;
}

type ChartName = keyof Context['t']['directory']['charts'];

function unknownNote({ locale, t }: Context, unknown: number): string[] {
  return unknown > 0 ? [plural(locale, t.directory.unknown, unknown)] : [];
}

function listHref({ library, locale }: Context, facet: FacetPage, value: string) {
  const isListed = catalogue(library, 'organisations').facets.get(facet)?.has(value);
  return isListed
    ? href(listPath(locale, 'organisations', { kind: 'facet', facet, value }))
    : undefined;
}

function regions(context: Context): Chart {
  const { library, locale, t } = context;
  const { regions: counts, unknown } = regionCounts(library);
  return chart(locale, {
    id: 'region',
    title: t.directory.charts.region,
    notes: [t.directory.regionChartNote, ...unknownNote(context, unknown)],
    rowHeading: t.list.facets.region,
    legend: [t.directory.regionOwn, t.directory.regionCountry],
    bars: counts.map(({ value, count, country }) => ({
      label: termName(library, 'regions', value, locale),
      href: listHref(context, 'region', value),
      counts: [count, country],
    })),
  });
}

/** A chart of values that an organisation gives. */
function simple(
  context: Context,
  id: ChartName,
  given: {
    readonly tallies: readonly Tally[];
    readonly unknown?: number;
    readonly rowHeading: string;
    readonly label: (value: string) => string;
    readonly facet?: FacetPage;
    readonly notes?: readonly string[];
  },
): Chart {
  const bars: BarInput[] = given.tallies.map(({ value, count }) => ({
    label: given.label(value),
    href: given.facet && listHref(context, given.facet, value),
    counts: [count],
  }));
  return chart(context.locale, {
    id,
    title: context.t.directory.charts[id],
    notes: [
      ...mostOften(context.locale, bars),
      ...unknownNote(context, given.unknown ?? 0),
      ...(given.notes ?? []),
    ],
    rowHeading: given.rowHeading,
    bars,
  });
}

function charts(context: Context): Chart[] {
  const { library, locale, t } = context;
  const d = t.directory;
  const all = library.of('organisations');
  const named = (vocabulary: Parameters<typeof termName>[1]) => (value: string) =>
    termName(library, vocabulary, value, locale);
  const status = tally(all, (facts) => (facts.status ? [facts.status] : []));
  const fresh = tally(all, (facts) => [freshness(facts, today)]);
  const labels: Readonly<Record<string, string>> = { ...t.organisation.statuses, ...d.freshness };
  const lacking: Readonly<Record<string, string>> = d.gaps;
  const name = (table: Readonly<Record<string, string>>) => (value: string) =>
    table[value] ?? value;
  return [
    regions(context),
    simple(context, 'legalForm', {
      ...tally(all, (facts) => (facts.legalForm ? [facts.legalForm] : [])),
      rowHeading: t.organisation.legalForm,
      label: named('legal-forms'),
    }),
    simple(context, 'founded', {
      ...decades(all),
      rowHeading: d.decade,
      label: (value) => `${value}–${String(Number(value) + 9)}`,
    }),
    simple(context, 'field', {
      ...tally(all, (facts) => facts.fields ?? []),
      rowHeading: t.list.facets.field,
      label: named('fields-of-activity'),
      facet: 'field',
      notes: [d.several],
    }),
    simple(context, 'audience', {
      ...tally(all, (facts) => facts.audiences ?? []),
      rowHeading: t.list.facets.audience,
      label: named('audiences'),
      facet: 'audience',
      notes: [d.several],
    }),
    simple(context, 'gaps', {
      tallies: gaps(all),
      rowHeading: d.fact,
      label: name(lacking),
      notes: [d.gapsNote],
    }),
    simple(context, 'freshness', {
      ...fresh,
      rowHeading: t.organisation.verified,
      label: name(labels),
    }),
    simple(context, 'status', {
      ...status,
      rowHeading: t.organisation.status,
      label: name(labels),
    }),
  ].filter(({ bars }) => bars.length > 0);
}

/** The statistics of the directory: what its profiles say, and what they lack. */
export function statisticsPage(library: Library, locale: Locale): StatisticsPage {
  const t = strings(locale);
  const count = library.of('organisations').length;
  return {
    shell: shell(library, {
      locale,
      path: directoryPath(locale, 'statistics'),
      title: t.directory.statisticsTitle,
      description: t.directory.statisticsLead,
      trail: [listLink(locale, 'organisations', t.sections.organisations)],
    }),
    heading: t.directory.statisticsTitle,
    lead: t.directory.statisticsLead,
    directory: directoryLinks(library, locale, 'statistics'),
    total: plural(locale, t.homePage.organisations, count),
    asOf: t.directory.asOf(formatDate(locale, today)),
    charts: count === 0 ? [] : charts({ library, locale, t }),
  };
}
