import type { Outlines, Position } from '../schemas/outlines.ts';
import { labelPoint } from './labelPoint.ts';
import { svgPath } from './path.ts';
import { fitProjection, type Point } from './projection.ts';
import { simplifyRings } from './simplify.ts';

/** A region on the map: its outline as an SVG path, and where its label stands best. */
export interface RegionShape {
  readonly id: string;
  readonly path: string;
  readonly label: Point;
}

export interface RegionMap {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly RegionShape[];
}

/** Width of the map in its own units, what is left free around it, and how exactly lines are drawn. */
const width = 1000;
const margin = 6;
const tolerance = 1.5;

/** How much wider than high labels are. */
const labelStretch = 2.8;

function ringsOf({ geometry }: Outlines['features'][number]): readonly Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Draws the outlines of regions: projected, simplified alike where they touch, and labelled. */
export function regionMap({ features }: Outlines): RegionMap {
  const rings = features.map(ringsOf);
  const projection = fitProjection(rings.flat(2), width, margin);
  // A ring of GeoJSON ends with the position with which it begins.
  const projected = rings.map((shape) =>
    shape.map((ring) => ring.slice(0, -1).map((place) => projection.project(place))),
  );
  const simple = simplifyRings(projected, tolerance);
  return {
    width: projection.width,
    height: projection.height,
    regions: features.map(({ properties: { id } }, index) => {
      const shape = simple[index] ?? [];
      return { id, path: svgPath(shape), label: labelPoint(shape, labelStretch) };
    }),
  };
}
