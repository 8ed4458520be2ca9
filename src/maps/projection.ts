/** A point of a map: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

/** Longitude and latitude in degrees. */
type Degrees = readonly [longitude: number, latitude: number];

/** A projection of places onto whole numbers, and the size of the map that they fill. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  project(place: Degrees): Point;
}

/**
 * The equirectangular projection that is true to scale along the mean latitude of the places
 * (Snyder, Map Projections: A Working Manual, 1987, 12), scaled to a width and rounded, so that what
 * two outlines share stays the same in both. `margin` is left free on all sides.
 */
export function fitProjection(
  places: readonly Degrees[],
  width: number,
  margin: number,
): Projection {
  const [west, east, south, north] = bounds(places);
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (width - 2 * margin) / Math.max((east - west) * squeeze, Number.EPSILON);
  return {
    width,
    height: Math.round((north - south) * scale + 2 * margin),
    project: ([longitude, latitude]) => [
      Math.round((longitude - west) * squeeze * scale + margin),
      Math.round((north - latitude) * scale + margin),
    ],
  };
}

function bounds(places: readonly Degrees[]): [number, number, number, number] {
  return places.reduce<[number, number, number, number]>(
    ([west, east, south, north], [x, y]) => [
      Math.min(west, x),
      Math.max(east, x),
      Math.min(south, y),
      Math.max(north, y),
    ],
    [Infinity, -Infinity, Infinity, -Infinity],
  );
}
