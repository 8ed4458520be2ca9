import { catalogue } from '../../entries/catalogue.ts';
import type { Library } from '../../entries/library.ts';
import type { Locale } from '../../i18n/locales.ts';
import { plural } from '../../i18n/plural.ts';
import { strings } from '../../i18n/strings.ts';
import { regionMap } from '../../maps/regionMap.ts';
import { directoryPath } from '../../routes/paths.ts';
import type { Outlines } from '../../schemas/outlines.ts';
import { facetGroups, type FacetGroup } from '../facets.ts';
import { listLink } from '../links.ts';
import { shell, type Shell } from '../shell.ts';
import { finderPlace, type FinderPlace } from './finder.ts';
import { directoryLinks, type DirectoryLink } from './nav.ts';
import {
  regionPlaces,
  tileGroups,
  untiledGroups,
  type Place,
  type PlaceGroup,
  type Tile,
} from './places.ts';

/** A region as it is drawn: its outline, and the lines of its label around a point. */
export interface DrawnRegion {
  readonly place: Place;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly DrawnRegion[];
}

export interface DirectoryMapPage {
  readonly shell: Shell;
  readonly heading: string;
  readonly lead: string;
  readonly links: readonly DirectoryLink[];
  readonly place: FinderPlace;
  /** By what else than places organisations can be narrowed down. */
  readonly facets: readonly FacetGroup[];
  readonly count: string;
  /** The map of regions, where the site has outlines. */
  readonly drawing: Drawing | undefined;
  /** Regions that are not drawn. */
  readonly regions: readonly Place[];
  readonly tiles: readonly PlaceGroup<Tile>[];
  /** Municipalities that have no tile. */
  readonly others: readonly PlaceGroup<Place>[];
}

function drawing(outlines: Outlines, places: readonly Place[]): Drawing {
  const { width, height, regions } = regionMap(outlines);
  const shapes = new Map(regions.map((shape) => [shape.id, shape]));
  return {
    width,
    height,
    // In the order of the vocabulary, as in the lists.
    regions: places.flatMap((place) => {
      const shape = shapes.get(place.value);
      if (!shape) return [];
      const [x, y] = shape.label;
      return [{ place, path: shape.path, x, y, lines: place.name.split(' ') }];
    }),
  };
}

/** The map of the directory: its regions, drawn where there are outlines, and its municipalities. */
export function directoryMapPage(
  library: Library,
  locale: Locale,
  outlines: Outlines | undefined,
): DirectoryMapPage {
  const t = strings(locale);
  const all = { kind: 'all' } as const;
  const index = catalogue(library, 'organisations');
  const places = regionPlaces(library, locale);
  const drawn = outlines && drawing(outlines, places);
  const isDrawn = new Set(drawn?.regions.map(({ place }) => place.value));
  return {
    shell: shell(library, {
      locale,
      path: directoryPath(locale, 'map'),
      title: t.directory.mapTitle,
      description: t.directory.mapLead,
      trail: [listLink(locale, 'organisations', t.sections.organisations)],
      // The finder loads its data in the page.
      policy: 'search',
    }),
    heading: t.directory.mapTitle,
    lead: t.directory.mapLead,
    links: directoryLinks(library, locale, 'map'),
    place: finderPlace(locale, all),
    facets: facetGroups(library, index, all, locale).filter(
      ({ facet }) => facet !== 'region' && facet !== 'municipality',
    ),
    count: plural(locale, t.homePage.organisations, index.entries.length),
    drawing: drawn,
    regions: places.filter(({ value }) => !isDrawn.has(value)),
    tiles: tileGroups(library, locale),
    others: untiledGroups(library, locale),
  };
}
