import type { Point } from './projection.ts';
import type { Ring } from './simplify.ts';

/** A square that may hold the point, how far its middle lies inside, and how far any point of it can. */
interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly inside: number;
  readonly best: number;
}

function toSegment(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** How far a point lies from the border of a shape: inside above zero, outside below. */
export function depth(rings: readonly Ring[], x: number, y: number): number {
  let [nearest, isInside] = [Infinity, false];
  for (const ring of rings) {
    ring.forEach((a, index) => {
      const b = ring.at(index - 1) ?? a;
      // Even and odd crossings of a ray to the right tell inside from outside.
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0])
        isInside = !isInside;
      nearest = Math.min(nearest, toSegment(x, y, a, b));
    });
  }
  return isInside ? nearest : -nearest;
}

/**
 * The pole of inaccessibility (Garcia-Castellanos and Lombardo 2007), found by halving squares as in
 * Mapbox's polylabel: the point of a shape that lies farthest from its border. Labels are wider than
 * high, so distances across count `stretch` times less: a wide place is better than a round one.
 */
export function labelPoint(rings: readonly Ring[], stretch: number, precision = 2): Point {
  const flat = rings.map((ring) => ring.map(([x, y]): Point => [x / stretch, y]));
  const points = flat.flat();
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [top, bottom] = [
    Math.min(...points.map(([, y]) => y)),
    Math.max(...points.map(([, y]) => y)),
  ];
  const cell = (x: number, y: number, half: number): Cell => {
    const inside = depth(flat, x, y);
    return { x, y, half, inside, best: inside + half * Math.SQRT2 };
  };
  const half = Math.max(right - left, bottom - top) / 2;
  let found = cell((left + right) / 2, (top + bottom) / 2, half);
  let open = [found];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.inside > found.inside) found = next;
    if (next.best - found.inside <= precision) continue;
    const { x, y, half: side } = next;
    const quarter = side / 2;
    const parts = [-quarter, quarter].flatMap((dx) =>
      [-quarter, quarter].map((dy) => cell(x + dx, y + dy, quarter)),
    );
    open = [...open, ...parts].sort((a, b) => a.best - b.best);
  }
  return [Math.round(found.x * stretch), Math.round(found.y)];
}
