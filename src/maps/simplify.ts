import type { Point } from './projection.ts';

/** A closed line of points; the first does not stand again at the end. */
export type Ring = readonly Point[];

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Ramer, Douglas and Peucker (1972, 1973): a line without points that lie nearer than `tolerance` to what is left of it. Its ends stay. */
export function simplifyLine(line: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length <= 2) return [...line];
  let [farthest, index] = [0, 0];
  line.slice(1, -1).forEach((point, at) => {
    const found = distance(point, first, last);
    if (found > farthest) [farthest, index] = [found, at + 1];
  });
  if (farthest <= tolerance) return [first, last];
  return [
    ...simplifyLine(line.slice(0, index + 1), tolerance).slice(0, -1),
    ...simplifyLine(line.slice(index), tolerance),
  ];
}

const key = ([x, y]: Point) => `${String(x)},${String(y)}`;

/** A ring without points that repeat the one before. */
function withoutRepeats(ring: Ring): Point[] {
  return ring.filter((point, index) => key(point) !== key(ring.at(index - 1) ?? point));
}

/** The points at which lines part: not every ring that has the point goes on to the same two neighbours. */
function junctions(rings: readonly Ring[]): Set<string> {
  const neighbours = new Map<string, string>();
  const found = new Set<string>();
  for (const ring of rings) {
    ring.forEach((point, index) => {
      const around = [ring.at(index - 1), ring[(index + 1) % ring.length]];
      const pair = around
        .map((other) => key(other ?? point))
        .sort()
        .join(' ');
      const known = neighbours.get(key(point));
      if (known === undefined) neighbours.set(key(point), pair);
      else if (known !== pair) found.add(key(point));
    });
  }
  return found;
}

/** A line as it is simplified in whichever direction a ring runs along it. */
function simplifyArc(arc: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [arc[0], arc.at(-1)];
  if (!first || !last) return [];
  const isForward = key(first) <= key(last);
  const line = simplifyLine(isForward ? arc : arc.toReversed(), tolerance);
  return isForward ? line : line.reverse();
}

/** A ring turned so that it begins at a point that its neighbours share: a junction, else the smallest. */
function turned(ring: Ring, fixed: ReadonlySet<string>): Point[] {
  const smallest = ring
    .map(key)
    .reduce((least, each) => (each < least ? each : least), key(ring[0] ?? [0, 0]));
  const start = ring.findIndex((point) => fixed.has(key(point)));
  const at = start === -1 ? ring.findIndex((point) => key(point) === smallest) : start;
  return [...ring.slice(at), ...ring.slice(0, at)];
}

function simplifyRing(ring: Ring, fixed: ReadonlySet<string>, tolerance: number): Point[] {
  const [start, ...rest] = turned(ring, fixed);
  if (!start) return [];
  // A ring of one line is cut in two at the point farthest from its start, or it would shrink to one.
  const far = rest.reduce((best, point) => {
    const isFarther =
      Math.hypot(point[0] - start[0], point[1] - start[1]) >
      Math.hypot(best[0] - start[0], best[1] - start[1]);
    return isFarther ? point : best;
  }, start);
  const cuts = rest.some((point) => fixed.has(key(point))) ? fixed : new Set([key(far)]);
  const result: Point[] = [];
  let arc: Point[] = [start];
  for (const point of [...rest, start]) {
    arc.push(point);
    if (point !== start && !cuts.has(key(point))) continue;
    result.push(...simplifyArc(arc, tolerance).slice(0, -1));
    arc = [point];
  }
  return result;
}

/**
 * Rings with fewer points. What two rings share is cut at its ends (as in TopoJSON, Bostock 2012)
 * and simplified once for both, so that neither gaps nor overlaps appear between them. Rings that
 * shrink to less than a triangle are left out.
 */
export function simplifyRings(
  shapes: readonly (readonly Ring[])[],
  tolerance: number,
): Point[][][] {
  const clean = shapes.map((rings) => rings.map(withoutRepeats));
  const fixed = junctions(clean.flat());
  return clean.map((rings) =>
    rings
      .map((ring) => withoutRepeats(simplifyRing(ring, fixed, tolerance)))
      .filter((ring) => ring.length >= 3),
  );
}
