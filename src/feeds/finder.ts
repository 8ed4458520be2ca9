import { catalogue } from '../entries/catalogue.ts';
import type { EntryOf } from '../entries/entry.ts';
import { valuesOf } from '../entries/facets.ts';
import type { Library } from '../entries/library.ts';
import { home } from '../entries/serviceArea.ts';
import type { FinderData, NamedColumn } from '../finder/data.ts';
import { organisationFacets, type OrganisationFacet } from '../i18n/facets.ts';
import type { Locale } from '../i18n/locales.ts';
import { valueName } from '../views/facets.ts';
import { titleIn } from '../views/links.ts';
import { row } from '../views/row.ts';
import { byTitle } from '../views/titleOrder.ts';
import { firstSentence } from './firstSentence.ts';

type Organisation = EntryOf<'organisations'>;

function column(
  library: Library,
  organisations: readonly Organisation[],
  facet: OrganisationFacet,
  locale: Locale,
): NamedColumn {
  const index = catalogue(library, 'organisations').facets.get(facet);
  const values = [...(index?.keys() ?? [])];
  const places = new Map(values.map((value, place) => [value, place]));
  return {
    values,
    names: values.map((value) => valueName(library, facet, value, locale)),
    of: organisations.map((one) => {
      const own = valuesOf(library, one, facet).flatMap((value) => places.get(value) ?? []);
      return own.length > 1 && own.length === values.length ? null : own;
    }),
  };
}

function reach(organisation: Organisation): FinderData['reach'][number] {
  const scope = organisation.facts.serviceArea?.scope;
  if (scope !== undefined) return scope === 'municipalities' ? 'here' : scope;
  return home(organisation) === undefined ? 'none' : 'here';
}

/** What the finder of the directory needs, in one language. */
export function finderData(library: Library, locale: Locale): FinderData {
  // The catalogue of organisations holds nothing else.
  const organisations = byTitle(
    catalogue(library, 'organisations').entries,
    locale,
  ) as readonly Organisation[];
  const rows = organisations.map((one) => row(library, one, locale));
  const cards = organisations.map((one) => titleIn(one, locale));
  const columns = organisationFacets.map((facet) => [
    facet,
    column(library, organisations, facet, locale),
  ]);
  return {
    slugs: organisations.map(({ slug }) => slug),
    titles: cards.map(({ title }) => title),
    languages: cards.map(({ lang }) => lang),
    leads: rows.map(({ summary }, at) => firstSentence(summary, cards[at]?.lang ?? locale)),
    where: rows.map(({ where }) => where ?? ''),
    states: rows.map(({ state }) => state ?? ''),
    reach: organisations.map(reach),
    // Every facet has just been given its column.
    facets: Object.fromEntries(columns) as FinderData['facets'],
  };
}
