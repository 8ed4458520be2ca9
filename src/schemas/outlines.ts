import { z } from 'zod';
import { rule, termRef } from './fields.ts';

/** Longitude and latitude in degrees (RFC 7946, 3.1.1), without a height. */
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

export type Position = z.infer<typeof position>;

/** A closed line: its last position is its first (RFC 7946, 3.1.6). */
const ring = z
  .array(position)
  .refine(
    (positions) => positions.length >= 4 && String(positions[0]) === String(positions.at(-1)),
    rule('open-ring'),
  );

/** An outer ring, then the rings of its holes. */
const polygon = z.array(ring).min(1);

const geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), coordinates: polygon }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
]);

const feature = z.strictObject({
  type: z.literal('Feature'),
  properties: z.strictObject({ id: termRef('regions').describe('The region, by its id') }),
  geometry,
});

/** A GeoJSON file (RFC 7946) with the outlines of regions, each drawn at most once. */
export const outlines = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z
    .array(feature)
    .min(1)
    .superRefine((features, context) => {
      const drawn = new Set<string>();
      features.forEach(({ properties: { id } }, index) => {
        if (drawn.has(id))
          context.addIssue({
            code: 'custom',
            path: [index, 'properties', 'id'],
            message: rule('repeated'),
          });
        drawn.add(id);
      });
    }),
});

export type Outlines = z.infer<typeof outlines>;
