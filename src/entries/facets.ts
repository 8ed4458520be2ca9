import type { FacetPage } from '../i18n/facets.ts';
import type { VocabularyName } from '../schemas/names.ts';
import type { AnyEntry, EntryOf } from './entry.ts';
import type { Library } from './library.ts';
import { municipalitiesServed, regionsServed } from './serviceArea.ts';
import { dateOf, fullTextLanguages, subjectsOf } from './subjects.ts';

/** The vocabulary whose terms are a facet's values; other facets have values of their own. */
export const facetVocabulary: Partial<Record<FacetPage, VocabularyName>> = {
  topic: 'topics',
  audience: 'audiences',
  region: 'regions',
  municipality: 'municipalities',
  field: 'fields-of-activity',
  form: 'legal-forms',
  funder: 'funders',
  programme: 'programmes',
};

/** Topics with the wider topics above them. */
function withBroader(library: Library, topics: readonly string[]): string[] {
  const all = new Set(topics);
  for (const topic of all) {
    const broader = library.terms.topics.get(topic)?.broader;
    if (broader) all.add(broader);
  }
  return [...all];
}

/** A value that may not be known, as the values of a facet. */
function known(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

function ofOrganisation(library: Library, entry: EntryOf<'organisations'>, facet: FacetPage) {
  const { facts } = entry;
  switch (facet) {
    case 'region':
      return regionsServed(library, entry);
    case 'municipality':
      return municipalitiesServed(library, entry);
    case 'field':
      return facts.fields ?? [];
    case 'spoken':
      return facts.languages ?? [];
    case 'form':
      return known(facts.legalForm);
    case 'status':
      return known(facts.status);
    default:
      return [];
  }
}

/** The values of a facet under which an entry is found. */
export function valuesOf(library: Library, entry: AnyEntry, facet: FacetPage): readonly string[] {
  switch (facet) {
    case 'topic':
      return withBroader(library, subjectsOf(entry).topics);
    case 'area':
      return subjectsOf(entry).areas;
    case 'audience':
      return subjectsOf(entry).audiences;
    case 'year':
      return known(dateOf(entry)?.slice(0, 4));
    case 'language':
      return fullTextLanguages(entry);
    case 'funder':
      return entry.collection === 'projects' ? (entry.facts.funders ?? []) : [];
    case 'programme':
      return entry.collection === 'projects' ? known(entry.facts.programme) : [];
    default:
      return entry.collection === 'organisations' ? ofOrganisation(library, entry, facet) : [];
  }
}

/** The order of a facet's values: years newest first, all else as vocabulary or areas have it. */
export function valueOrder(library: Library, facet: FacetPage): (a: string, b: string) => number {
  if (facet === 'year') return (a, b) => Number(b) - Number(a);
  const vocabulary = facetVocabulary[facet];
  const areas = library.of('areas').toSorted((a, b) => a.facts.order - b.facts.order);
  const order = vocabulary ? [...library.terms[vocabulary].keys()] : areas.map((area) => area.slug);
  const rank = new Map(order.map((value, index) => [value, index]));
  return (a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || (a < b ? -1 : 1);
}
