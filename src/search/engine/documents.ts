import type { SearchFacet } from '../../i18n/facets.ts';

/**
 * What the search knows of every page of one language without loading it: a table of columns, one
 * row a page in the order of the index, written beside it when the site is built.
 */
export interface DocumentTable {
  /** The entry: collection and slug. The same in every language. */
  readonly entries: readonly string[];
  /** The date by which results are sorted, as exact as it is known; empty where there is none. */
  readonly dates: readonly string[];
  /** How many words of each kind the page's text begins with, one kind after the other. */
  readonly zones: readonly Zones[];
  /** For each facet its values in order, and for each page the places of its values. */
  readonly facets: Readonly<Record<SearchFacet, FacetColumn>>;
}

/** The short name, the keywords, the title and the summary of a page, counted in words. */
export type Zones = readonly [name: number, keywords: number, title: number, summary: number];

export interface FacetColumn {
  readonly values: readonly string[];
  readonly of: readonly (readonly number[])[];
}

/** Where in a page a word stands, the most telling place first. */
export type Zone = 'name' | 'title' | 'summary' | 'keywords' | 'body';

/** The zone of a word by its place in the page's text, counted from 0. */
export function zoneAt([name, keywords, title, summary]: Zones, position: number): Zone {
  const ends = [
    ['name', name],
    ['keywords', name + keywords],
    ['title', name + keywords + title],
    ['summary', name + keywords + title + summary],
  ] as const;
  return ends.find(([, end]) => position < end)?.[0] ?? 'body';
}

/** What is not known of a page has no zones. */
export const noZones: Zones = [0, 0, 0, 0];
