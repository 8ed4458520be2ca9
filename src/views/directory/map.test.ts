import { describe, expect, it } from 'vitest';
import { testEntry, testLibrary } from '../../../tests/setup/library.ts';
import type { Library } from '../../entries/library.ts';
import { outlines, type Outlines } from '../../schemas/outlines.ts';
import { directoryMapPage } from './map.ts';

const organisation = (slug: string, facts: object) => testEntry('organisations', slug, { facts });

const library = testLibrary(
  organisation('all', { serviceArea: { scope: 'country' } }),
  organisation('hillside', {
    serviceArea: { scope: 'municipalities', municipalities: ['hill'] },
  }),
);

const north: Outlines = outlines.parse({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: 'north' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [24, 56],
            [26, 56],
            [26, 57],
            [24, 57],
            [24, 56],
          ],
        ],
      },
    },
  ],
});

/** The library with tiles for its municipalities, as the vocabulary gives them. */
function tiled(tiles: Readonly<Record<string, [number, number]>>): Library {
  const municipalities = new Map(
    [...library.terms.municipalities].map(([id, term]) => [id, { ...term, tile: tiles[id] }]),
  );
  return { ...library, terms: { ...library.terms, municipalities } };
}

describe('the map of the directory', () => {
  it('draws the regions that have an outline and lists the others', () => {
    const { drawing, regions } = directoryMapPage(library, 'en', north);
    expect(drawing?.regions.map(({ place }) => place.value)).toEqual(['north']);
    expect(regions.map(({ value }) => value)).toEqual(['south']);
  });

  it('lists all regions of a site without outlines', () => {
    const { drawing, regions } = directoryMapPage(library, 'en', undefined);
    expect(drawing).toBeUndefined();
    expect(regions.map(({ value }) => value)).toEqual(['north', 'south']);
  });

  it('counts what the list of a region has, and leads there', () => {
    const { regions } = directoryMapPage(library, 'lv', undefined);
    expect(regions.map(({ name, count, href }) => [name, count, href])).toEqual([
      ['north lv', '1', '/lv/organizacijas/regions/north/'],
      ['south lv', '2', '/lv/organizacijas/regions/south/'],
    ]);
  });

  it('breaks the name of a region into its words', () => {
    expect(directoryMapPage(library, 'en', north).drawing?.regions[0]?.lines).toEqual([
      'north',
      'en',
    ]);
  });

  it('shows a municipality without organisations, and leads nowhere from it', () => {
    const local = organisation('hillside', {
      serviceArea: { scope: 'municipalities', municipalities: ['hill'] },
    });
    const places = directoryMapPage(testLibrary(local), 'en', undefined).others.flatMap(
      (group) => group.places,
    );
    expect(places.map(({ value, count, href }) => [value, count, href])).toEqual([
      ['harbour', '0', undefined],
      ['hill', '1', '/en/organisations/municipality/hill/'],
    ]);
  });

  it('groups municipalities by region, those without a tile apart', () => {
    const { tiles, others } = directoryMapPage(tiled({ hill: [3, 1] }), 'en', undefined);
    expect(tiles).toMatchObject([
      { id: 'south', name: 'south en', places: [{ value: 'hill', column: 3, row: 1 }] },
    ]);
    expect(others).toMatchObject([{ id: 'north', places: [{ value: 'harbour' }] }]);
  });

  it('is marked among the pages of the directory', () => {
    const { links } = directoryMapPage(library, 'en', undefined);
    expect(links.map(({ href, current }) => [href, current])).toEqual([
      ['/en/organisations/', false],
      ['/en/organisations/map/', true],
      ['/en/organisations/statistics/', false],
    ]);
  });
});
