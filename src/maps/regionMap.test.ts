import { describe, expect, it } from 'vitest';
import { outlines, type Position } from '../schemas/outlines.ts';
import { depth, labelPoint } from './labelPoint.ts';
import { svgPath } from './path.ts';
import { fitProjection, type Point } from './projection.ts';
import { regionMap } from './regionMap.ts';
import { simplifyLine, simplifyRings } from './simplify.ts';

describe('the projection', () => {
  const places: Position[] = [
    [20, 56],
    [28, 58],
  ];

  it('fills the width between its margins, with north on top', () => {
    const { width, height, project } = fitProjection(places, 1000, 10);
    expect(width).toBe(1000);
    expect(project([20, 58])).toEqual([10, 10]);
    expect(project([28, 56])).toEqual([990, height - 10]);
  });

  it('is true to scale along the mean latitude: a degree of longitude is as short as there', () => {
    const { project } = fitProjection(places, 1000, 0);
    const across = project([24, 57])[0] - project([23, 57])[0];
    const up = project([24, 56.5])[1] - project([24, 57.5])[1];
    expect(across / up).toBeCloseTo(Math.cos((57 * Math.PI) / 180), 2);
  });
});

describe('a simplified line', () => {
  it('leaves out points that lie nearly on it, and keeps its ends and corners', () => {
    const line: Point[] = [
      [0, 0],
      [5, 1],
      [10, 0],
      [10, 10],
    ];
    expect(simplifyLine(line, 2)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  it('keeps a bend that lies farther off than the tolerance', () => {
    const line: Point[] = [
      [0, 0],
      [5, 3],
      [10, 0],
    ];
    expect(simplifyLine(line, 2)).toEqual(line);
  });
});

describe('outlines that touch', () => {
  const border: Point[] = [
    [10, 0],
    [10, 3],
    [9, 5],
    [14, 8],
    [10, 12],
  ];
  const west: Point[] = [[0, 0], ...border, [0, 12]];
  const east: Point[] = [[20, 12], ...border.toReversed(), [20, 0]];

  it('have the same border after simplification, whichever way they run along it', () => {
    const [left = [], right = []] = simplifyRings([[west], [east]], 1.5).map((rings) => rings[0]);
    const onBorder = (ring: readonly Point[]) =>
      ring
        .filter(([x]) => x > 0 && x < 20)
        .map(String)
        .sort();
    expect(onBorder(left)).toEqual(onBorder(right));
    expect(onBorder(left).length).toBeLessThan(border.length);
    expect(onBorder(left)).toEqual(expect.arrayContaining(['10,0', '10,12']));
  });

  it('lose points that fell together, and islands that became too small to see', () => {
    const [rings = []] = simplifyRings(
      [
        [
          [
            [0, 0],
            [0, 0],
            [9, 0],
            [9, 9],
          ],
          [
            [3, 3],
            [3, 3],
            [3, 3],
          ],
        ],
      ],
      1,
    );
    expect(rings).toHaveLength(1);
    expect(rings[0]?.toSorted()).toEqual([
      [0, 0],
      [9, 0],
      [9, 9],
    ]);
  });
});

describe('the point of a label', () => {
  it('lies inside a shape whose middle does not', () => {
    const horseshoe: Point[] = [
      [0, 0],
      [100, 0],
      [100, 100],
      [70, 100],
      [70, 30],
      [30, 30],
      [30, 100],
      [0, 100],
    ];
    const [x, y] = labelPoint([horseshoe], 1);
    expect(depth([horseshoe], 50, 60)).toBeLessThan(0);
    expect(depth([horseshoe], x, y)).toBeGreaterThan(12);
  });

  it('prefers a wide place to a round one', () => {
    const shape: Point[] = [
      [0, 0],
      [30, 0],
      [30, 40],
      [100, 40],
      [100, 66],
      [30, 66],
      [30, 70],
      [0, 70],
    ];
    expect(labelPoint([shape], 3)[0]).toBeGreaterThan(30);
  });
});

it('a path runs in relative steps and closes each ring', () => {
  const square: Point[] = [
    [5, 5],
    [15, 5],
    [15, 15],
    [5, 15],
  ];
  expect(svgPath([square, square])).toBe('M5 5l10 0 0 10-10 0zM5 5l10 0 0 10-10 0z');
});

it('a region of several islands is one path with its label on one of them', () => {
  const island = (x: number, size: number): Position[][] => [
    [
      [x, 50],
      [x + size, 50],
      [x + size, 50 + size],
      [x, 50 + size],
      [x, 50],
    ],
  ];
  const map = regionMap(
    outlines.parse({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { id: 'isles' },
          geometry: { type: 'MultiPolygon', coordinates: [island(10, 1), island(20, 4)] },
        },
      ],
    }),
  );
  const [isles] = map.regions;
  expect(isles?.path.match(/M/g)).toHaveLength(2);
  expect(isles?.label[0]).toBeGreaterThan(700);
  expect(isles?.label[0]).toBeLessThan(map.width);
});
