import type { FacetPage } from '../i18n/facets.ts';
import type { VocabularyName } from '../schemas/names.ts';
import type { AnyEntry } from './entry.ts';
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

/** The values of the facets that only those who help and what they offer have. */
function ofDirectory(library: Library, entry: AnyEntry, facet: FacetPage): readonly string[] {
  const isOffer = entry.collection === 'organisations' || entry.collection === 'services';
  if (!isOffer && entry.collection !== 'experts') return [];
  const { facts } = entry;
  switch (facet) {
    case 'region':
      return isOffer ? regionsServed(library, entry) : [];
    case 'municipality':
      return entry.collection === 'organisations' ? municipalitiesServed(library, entry) : [];
    case 'field':
      return 'fields' in facts ? (facts.fields ?? []) : [];
    case 'spoken':
      return facts.languages ?? [];
    case 'price':
      return 'price' in facts ? known(facts.price) : [];
    case 'form':
      return 'legalForm' in facts ? known(facts.legalForm) : [];
    case 'status':
      return 'status' in facts ? known(facts.status) : [];
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
      return ofDirectory(library, entry, facet);
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
