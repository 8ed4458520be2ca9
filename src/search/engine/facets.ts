import { searchFacets, type SearchFacet } from '../../i18n/facets.ts';
import type { DocumentTable } from './documents.ts';

/** The chosen values of each facet: a page has to have one of them, in every facet with a choice. */
export type Choices = Readonly<Partial<Record<SearchFacet, readonly string[]>>>;

export type Counts = Readonly<Record<SearchFacet, Readonly<Record<string, number>>>>;

/** Narrows pages down, and counts what each value would give. */
export interface Narrowed {
  readonly pages: readonly number[];
  /** For each value the pages that have it and fit the choices in all other facets. */
  readonly counts: Counts;
}

function fits(table: DocumentTable, facet: SearchFacet, wanted: ReadonlySet<string>, page: number) {
  const { values, of } = table.facets[facet];
  return (of[page] ?? []).some((place) => wanted.has(values[place] ?? ''));
}

/** Keeps the pages that fit the choices. Values that no page has fit none; facets without a choice let all pass. */
export function narrow(table: DocumentTable, pages: readonly number[], choices: Choices): Narrowed {
  const active = searchFacets.flatMap((facet) => {
    const wanted = choices[facet];
    return wanted && wanted.length > 0 ? [{ facet, wanted: new Set(wanted) }] : [];
  });
  // A page counts under a facet when no other facet turns it away.
  const refusals = pages.map((page) =>
    active.filter(({ facet, wanted }) => !fits(table, facet, wanted, page)),
  );
  const counts = Object.fromEntries(
    searchFacets.map((facet) => {
      const { values, of } = table.facets[facet];
      const numbers = new Map<string, number>();
      pages.forEach((page, index) => {
        if (refusals[index]?.some((refusal) => refusal.facet !== facet)) return;
        for (const place of of[page] ?? []) {
          const value = values[place] ?? '';
          numbers.set(value, (numbers.get(value) ?? 0) + 1);
        }
      });
      return [facet, Object.fromEntries(numbers)];
    }),
  );
  return {
    pages: pages.filter((_, index) => refusals[index]?.length === 0),
    // Every facet has just been counted.
    counts: counts as Counts,
  };
}
