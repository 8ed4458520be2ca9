import { organisationFacets, type OrganisationFacet } from '../i18n/facets.ts';
import type { FacetColumn } from '../search/engine/documents.ts';
import { narrow, type Counts } from '../search/engine/facets.ts';
import { fold } from '../search/language/fold.ts';
import type { FinderData } from './data.ts';
import type { FinderState } from './state.ts';

/** How an organisation came to answer the place that was chosen. */
export type Reach = 'here' | 'region' | 'country';

/** Organisations that came to answer in the same way; without a place there is one group. */
export interface FoundGroup {
  readonly reach: Reach | undefined;
  readonly rows: readonly number[];
}

export interface Found {
  readonly total: number;
  readonly groups: readonly FoundGroup[];
  readonly counts: Counts<OrganisationFacet>;
  /** Under a choice of place: how many others do not say where they work. */
  readonly unplaced: number;
}

/** The directory in one language, ready to be narrowed down. */
export class Directory {
  readonly data: FinderData;
  readonly #columns: Readonly<Record<OrganisationFacet, FacetColumn>>;
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #folded: readonly string[];
  readonly #all: readonly number[];

  constructor(data: FinderData) {
    this.data = data;
    const columns = organisationFacets.map((facet) => {
      const { values, of } = data.facets[facet];
      const whole = values.map((_, place) => place);
      return [facet, { values, of: of.map((own) => own ?? whole) }];
    });
    // Every facet has just been given its column.
    this.#columns = Object.fromEntries(columns) as Readonly<Record<OrganisationFacet, FacetColumn>>;
    this.#rowOf = new Map(data.slugs.map((slug, row) => [slug, row]));
    this.#folded = data.titles.map(fold);
    this.#all = data.slugs.map((_, row) => row);
  }

  /** Choices that some organisation has; others cannot be shown, nor taken back. */
  known(state: FinderState): FinderState {
    const choices = organisationFacets.map((facet) => [
      facet,
      (state.choices[facet] ?? []).filter((value) => this.#columns[facet].values.includes(value)),
    ]);
    return { ...state, choices: Object.fromEntries(choices) };
  }

  /**
   * Narrows the directory down.
   * @param entries what the search found for the words of the state, best first, as collection and
   * slug; names that hold the words follow. Without words all stand by title.
   */
  find({ text, choices }: FinderState, entries: readonly string[] = []): Found {
    const rows = text === '' ? this.#all : this.#wordRows(text, entries);
    const { rows: kept, counts } = narrow(this.#columns, rows, choices);
    const place = choices.municipality?.length ? 'municipality' : 'region';
    const isPlaced = (choices[place]?.length ?? 0) > 0;
    const elsewhere = { ...choices, region: [], municipality: [] };
    const unplaced = isPlaced
      ? narrow(this.#columns, rows, elsewhere).rows.filter((row) => this.data.reach[row] === 'none')
      : [];
    return {
      total: kept.length,
      groups:
        isPlaced && text === '' ? this.#byReach(kept, place) : [{ reach: undefined, rows: kept }],
      counts,
      unplaced: unplaced.length,
    };
  }

  #wordRows(text: string, entries: readonly string[]): number[] {
    const found = entries.flatMap((entry) => this.#rowOf.get(entry.split('/')[1] ?? '') ?? []);
    const name = fold(text);
    const named = this.#all.filter((row) => this.#folded[row]?.includes(name));
    return [...new Set([...found, ...named])];
  }

  #byReach(rows: readonly number[], place: 'region' | 'municipality'): FoundGroup[] {
    const reachOf = (row: number): Reach => {
      const reach = this.data.reach[row];
      if (reach === 'country') return 'country';
      return reach === 'regions' && place === 'municipality' ? 'region' : 'here';
    };
    const groups = Map.groupBy(rows, reachOf);
    return (['here', 'region', 'country'] as const).flatMap((reach) => {
      const group = groups.get(reach);
      return group ? [{ reach, rows: group }] : [];
    });
  }
}
