import type { FacetPage } from '../i18n/facets.ts';
import type { VocabularyName } from '../schemas/names.ts';
import type { AnyEntry } from './entry.ts';
import type { Library } from './library.ts';
import { dateOf, fullTextLanguages, subjectsOf } from './subjects.ts';

/** The vocabulary whose terms are a facet's values; other facets have values of their own. */
export const facetVocabulary: Partial<Record<FacetPage, VocabularyName>> = {
  topic: 'topics',
  audience: 'audiences',
  region: 'regions',
  municipality: 'municipalities',
  field: 'fields-of-activity',
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

function regionOf(library: Library, municipality: string): string[] {
  const region = library.terms.municipalities.get(municipality)?.region;
  return region ? [region] : [];
}

/** Regions an organisation or a service serves. One that serves the whole country serves each: nobody is lost under a local filter. */
function regions(library: Library, entry: AnyEntry): string[] {
  if (entry.collection !== 'organisations' && entry.collection !== 'services') return [];
  const area = entry.facts.serviceArea;
  if (area?.scope === 'country') return [...library.terms.regions.keys()];
  if (area?.scope === 'regions') return area.regions;
  return area ? [...new Set(area.municipalities.flatMap((id) => regionOf(library, id)))] : [];
}

/** Municipalities that an organisation names itself; those it serves as part of a wider area are left to the regions. */
function municipalities(entry: AnyEntry): readonly string[] {
  if (entry.collection !== 'organisations') return [];
  const area = entry.facts.serviceArea;
  const home = entry.facts.municipality ?? entry.facts.contacts?.address?.municipality;
  const served = area?.scope === 'municipalities' ? area.municipalities : [];
  return [...new Set([...served, ...(home ? [home] : [])])];
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
      return [dateOf(entry)?.slice(0, 4) ?? []].flat();
    case 'language':
      return fullTextLanguages(entry);
    case 'region':
      return regions(library, entry);
    case 'municipality':
      return municipalities(entry);
    case 'funder':
      return entry.collection === 'projects' ? (entry.facts.funders ?? []) : [];
    case 'programme':
      return entry.collection === 'projects' && entry.facts.programme
        ? [entry.facts.programme]
        : [];
    case 'field':
      return entry.collection === 'organisations' || entry.collection === 'experts'
        ? (entry.facts.fields ?? [])
        : [];
    case 'price':
      return entry.collection === 'services' && entry.facts.price ? [entry.facts.price] : [];
    case 'spoken':
      return entry.collection === 'services' || entry.collection === 'experts'
        ? (entry.facts.languages ?? [])
        : [];
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
