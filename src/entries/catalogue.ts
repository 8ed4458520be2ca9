import type { FacetPage } from '../i18n/facets.ts';
import type { AnyEntry } from './entry.ts';
import { valueOrder, valuesOf } from './facets.ts';
import type { Library } from './library.ts';
import { sectionEntries, sectionFacets, type ListSection } from './sections.ts';

/** Which part of a section a list shows: all of it, all of it by title, or one value of a facet. */
export type ListFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'titles' }
  | { readonly kind: 'facet'; readonly facet: FacetPage; readonly value: string };

/** How many rows a list page has. */
export const pageSize = 30;

/** A section's entries and, for each of its facets, which entries stand under which value. */
export interface Catalogue {
  readonly section: ListSection;
  readonly entries: readonly AnyEntry[];
  readonly facets: ReadonlyMap<FacetPage, ReadonlyMap<string, readonly AnyEntry[]>>;
}

function facetIndex(library: Library, entries: readonly AnyEntry[], facet: FacetPage) {
  const index = new Map<string, AnyEntry[]>();
  for (const entry of entries) {
    for (const value of valuesOf(library, entry, facet)) {
      const group = index.get(value);
      if (group) group.push(entry);
      else index.set(value, [entry]);
    }
  }
  const order = valueOrder(library, facet);
  return new Map([...index].sort(([a], [b]) => order(a, b)));
}

function makeCatalogue(library: Library, section: ListSection): Catalogue {
  const entries = sectionEntries(library, section);
  const facets = sectionFacets[section].map(
    (facet) => [facet, facetIndex(library, entries, facet)] as const,
  );
  return { section, entries, facets: new Map(facets) };
}

const made = new WeakMap<Library, Map<ListSection, Catalogue>>();

/** The catalogue of a section, made once for a library. */
export function catalogue(library: Library, section: ListSection): Catalogue {
  const known = made.get(library) ?? new Map<ListSection, Catalogue>();
  made.set(library, known);
  const found = known.get(section) ?? makeCatalogue(library, section);
  known.set(section, found);
  return found;
}

/** The entries that a list with this filter shows, on all its pages. */
export function selection({ entries, facets }: Catalogue, filter: ListFilter): readonly AnyEntry[] {
  return filter.kind === 'facet' ? (facets.get(filter.facet)?.get(filter.value) ?? []) : entries;
}

/** All lists of a section, each with its number of pages. Every value has at least one entry. */
export function filters({
  entries,
  facets,
}: Catalogue): { readonly filter: ListFilter; readonly pages: number }[] {
  const pages = (count: number) => Math.max(1, Math.ceil(count / pageSize));
  const values = [...facets].flatMap(([facet, index]) =>
    [...index].map(([value, group]) => ({
      filter: { kind: 'facet', facet, value } satisfies ListFilter,
      pages: pages(group.length),
    })),
  );
  return [{ filter: { kind: 'all' }, pages: pages(entries.length) }, ...values];
}
