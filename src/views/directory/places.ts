import { catalogue } from '../../entries/catalogue.ts';
import type { Library } from '../../entries/library.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatNumber } from '../../i18n/plural.ts';
import { href } from '../../routes/href.ts';
import { listPath } from '../../routes/paths.ts';
import { inLocale } from '../../site.ts';
import { termName } from '../links.ts';

/** A region or municipality on the map, with how many organisations its list has. */
export interface Place {
  readonly facet: 'region' | 'municipality';
  readonly value: string;
  readonly name: string;
  /** A name that fits on a tile. */
  readonly short: string;
  readonly count: string;
  /** The list of its organisations; a place without any has none. */
  readonly href: string | undefined;
}

/** A municipality with its column and row on the map of tiles, from 0. */
export interface Tile extends Place {
  readonly column: number;
  readonly row: number;
}

/** Municipalities of one region. */
export interface PlaceGroup<P extends Place> {
  readonly id: string;
  readonly name: string;
  readonly places: readonly P[];
}

function place(library: Library, locale: Locale, facet: Place['facet'], value: string): Place {
  const vocabulary = facet === 'region' ? 'regions' : 'municipalities';
  const name = termName(library, vocabulary, value, locale);
  const short = library.terms.municipalities.get(value)?.short;
  const count = catalogue(library, 'organisations').facets.get(facet)?.get(value)?.length ?? 0;
  const list = listPath(locale, 'organisations', { kind: 'facet', facet, value });
  return {
    facet,
    value,
    name,
    short: facet === 'municipality' && short ? inLocale(short, locale) : name,
    count: formatNumber(locale, count),
    href: count > 0 ? href(list) : undefined,
  };
}

/** All regions, in the order of their vocabulary. */
export function regionPlaces(library: Library, locale: Locale): Place[] {
  return [...library.terms.regions.keys()].map((id) => place(library, locale, 'region', id));
}

function grouped<P extends Place>(
  library: Library,
  locale: Locale,
  places: readonly P[],
): PlaceGroup<P>[] {
  const regionOf = (value: string) => library.terms.municipalities.get(value)?.region;
  return [...library.terms.regions.keys()]
    .map((id) => ({
      id,
      name: termName(library, 'regions', id, locale),
      places: places.filter(({ value }) => regionOf(value) === id),
    }))
    .filter((group) => group.places.length > 0);
}

/** The municipalities that have a tile, by region, in the order of the vocabulary. */
export function tileGroups(library: Library, locale: Locale): PlaceGroup<Tile>[] {
  const tiles = [...library.terms.municipalities].flatMap(([id, { tile }]): Tile[] => {
    if (!tile) return [];
    const [column, row] = tile;
    return [{ ...place(library, locale, 'municipality', id), column, row }];
  });
  return grouped(library, locale, tiles);
}

/** The municipalities without a tile, by region. */
export function untiledGroups(library: Library, locale: Locale): PlaceGroup<Place>[] {
  const places = [...library.terms.municipalities]
    .filter(([, { tile }]) => tile === undefined)
    .map(([id]) => place(library, locale, 'municipality', id));
  return grouped(library, locale, places);
}
