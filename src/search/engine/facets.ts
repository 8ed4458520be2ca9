import type { SearchFacet } from '../../i18n/facets.ts';
import type { FacetColumn } from './documents.ts';

/** The chosen values of each facet: what is kept has to have one of them, in every facet with a choice. */
export type Choices<F extends string = SearchFacet> = Readonly<
  Partial<Record<F, readonly string[]>>
>;

export type Counts<F extends string = SearchFacet> = Readonly<
  Record<F, Readonly<Record<string, number>>>
>;

/** Narrows rows down, and counts what each value would give. */
export interface Narrowed<F extends string> {
  readonly rows: readonly number[];
  /** For each value the rows that have it and fit the choices in all other facets. */
  readonly counts: Counts<F>;
}

/** For each place of a column whether its value is chosen. */
function chosenPlaces({ values }: FacetColumn, wanted: readonly string[]): readonly boolean[] {
  const chosen = new Set(wanted);
  return values.map((value) => chosen.has(value));
}

function countsIn({ values, of }: FacetColumn, rows: readonly number[]) {
  const numbers = new Uint32Array(values.length);
  for (const row of rows)
    for (const place of of[row] ?? []) numbers[place] = (numbers[place] ?? 0) + 1;
  return Object.fromEntries(
    values.flatMap((value, place) => (numbers[place] ? [[value, numbers[place]]] : [])),
  );
}

/**
 * Keeps the rows that fit the choices. Values that no row has fit none; facets without a choice let all pass.
 * @param columns the values of each facet, and which of them each row has; up to 32 facets
 */
export function narrow<F extends string>(
  columns: Readonly<Record<F, FacetColumn>>,
  rows: readonly number[],
  choices: Choices<F>,
): Narrowed<F> {
  // The columns are keyed by facet.
  const facets = Object.keys(columns) as F[];
  const active = facets.filter((facet) => (choices[facet]?.length ?? 0) > 0);
  // One bit a facet: set where it turns the row away.
  const refusals = new Uint32Array(rows.length);
  active.forEach((facet, bit) => {
    const { of } = columns[facet];
    const chosen = chosenPlaces(columns[facet], choices[facet] ?? []);
    rows.forEach((row, index) => {
      if (!of[row]?.some((place) => chosen[place]))
        refusals[index] = (refusals[index] ?? 0) | (1 << bit);
    });
  });
  const kept = rows.filter((_, index) => refusals[index] === 0);
  const counts = facets.map((facet) => {
    const bit = active.indexOf(facet);
    // A row counts under a facet when no other facet turns it away.
    const counted =
      bit < 0 ? kept : rows.filter((_, index) => ((refusals[index] ?? 0) & ~(1 << bit)) === 0);
    return [facet, countsIn(columns[facet], counted)];
  });
  // Every facet has just been counted.
  return { rows: kept, counts: Object.fromEntries(counts) as Counts<F> };
}
