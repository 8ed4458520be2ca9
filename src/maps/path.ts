import type { Point } from './projection.ts';
import type { Ring } from './simplify.ts';

/** Numbers in as few letters as the grammar of paths (SVG 2, 9.3.9) asks for: a minus parts them too. */
function numbers(values: readonly number[]): string {
  return values
    .map((value, index) => (index === 0 || value < 0 ? String(value) : ` ${String(value)}`))
    .join('');
}

function ringPath(ring: Ring): string {
  const [start] = ring;
  if (!start) return '';
  let [x, y]: Point = start;
  const steps = ring.slice(1).flatMap((point) => {
    const step = [point[0] - x, point[1] - y];
    [x, y] = point;
    return step;
  });
  return `M${numbers(start)}l${numbers(steps)}z`;
}

/** The outline of a shape as the `d` of an SVG path, in relative steps. */
export function svgPath(rings: readonly Ring[]): string {
  return rings.map(ringPath).join('');
}
