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

/** The places of the chosen values in a column; values that no row has are left out. */
function placesOf({ values }: FacetColumn, wanted: readonly string[]): ReadonlySet<number> {
  return new Set(wanted.map((value) => values.indexOf(value)).filter((place) => place >= 0));
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
 * @param columns the values of each facet, and which of them each row has
 */
export function narrow<F extends string>(
  columns: Readonly<Record<F, FacetColumn>>,
  rows: readonly number[],
  choices: Choices<F>,
): Narrowed<F> {
  // The columns are keyed by facet.
  const facets = Object.keys(columns) as F[];
  const active = facets.flatMap((facet) => {
    const wanted = choices[facet];
    if (!wanted || wanted.length === 0) return [];
    return [{ facet, of: columns[facet].of, places: placesOf(columns[facet], wanted) }];
  });
  // A row counts under a facet when no other facet turns it away.
  const refusals = rows.map((row) =>
    active.filter(({ of, places }) => !(of[row] ?? []).some((place) => places.has(place))),
  );
  const kept = rows.filter((_, index) => refusals[index]?.length === 0);
  const isActive = new Set(active.map(({ facet }) => facet));
  const counts = facets.map((facet) => {
    const counted = isActive.has(facet)
      ? rows.filter((_, index) => refusals[index]?.every((refusal) => refusal.facet === facet))
      : kept;
    return [facet, countsIn(columns[facet], counted)];
  });
  // Every facet has just been counted.
  return { rows: kept, counts: Object.fromEntries(counts) as Counts<F> };
}
