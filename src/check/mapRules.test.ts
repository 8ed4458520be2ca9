import { describe, expect, test } from 'vitest';
import { problemsOf, type Change, type Changes } from './sampleRepository.ts';

const file = 'maps/regions.geojson';

/** A GeoJSON file with these regions, each on a line of its own, each a square unless said otherwise. */
function map(...features: readonly { id?: string; ring?: string; more?: string }[]): string {
  const square = '[[24, 56], [25, 56], [25, 57], [24, 57], [24, 56]]';
  const lines = features.map(
    ({ id = 'first', ring = square, more = '' }) =>
      `{"type": "Feature", "properties": {"id": "${id}"${more}}, "geometry": {"type": "Polygon", "coordinates": [${ring}]}}`,
  );
  return `{"type": "FeatureCollection", "features": [\n${lines.join(',\n')}\n]}\n`;
}

function withMap(text: Change, named = file): Changes {
  return { 'site.yaml': ['licence:', `map:\n  regions: ${named}\nlicence:`], [file]: text };
}

describe('the map of the regions', () => {
  test.each<[string, Change, string[]]>([
    ['may be drawn of some of them', map({}), []],
    ['may be drawn of all of them', map({}, { id: 'second' }), []],
    ['draws no region twice', map({}, {}), [`${file}:3 features[1].properties.id KL022`]],
    [
      'draws no region that is not there',
      map({ id: 'frist' }),
      [`${file}:2 features[0].properties.id KL303`],
    ],
    [
      'says of a region nothing but its id',
      map({ more: ', "name": "First"' }),
      [`${file}:2 features[0].properties.name KL001`],
    ],
    [
      'has closed lines',
      map({ ring: '[[24, 56], [25, 56], [25, 57], [24, 57]]' }),
      [`${file}:2 features[0].geometry.coordinates[0] KL044`],
    ],
    [
      'has lines of three corners at least',
      map({ ring: '[[24, 56], [25, 56], [24, 56]]' }),
      [`${file}:2 features[0].geometry.coordinates[0] KL044`],
    ],
    [
      'has places on Earth',
      map({ ring: '[[24, 95], [25, 56], [25, 57], [24, 95]]' }),
      [
        `${file}:2 features[0].geometry.coordinates[0][0][1] KL031`,
        `${file}:2 features[0].geometry.coordinates[0][3][1] KL031`,
      ],
    ],
    [
      'is a collection',
      '{"type": "Feature"}\n',
      [`${file}:1 features KL002`, `${file}:1 type KL008`],
    ],
    [
      'is not empty',
      '{"type": "FeatureCollection", "features": []}\n',
      [`${file}:1 features KL028`],
    ],
    ['can be read', '{"type": \n', [`${file}:1 KL108`]],
    [
      'is small enough to be read',
      `{"type": "FeatureCollection", "features": [${' '.repeat(300 * 1024)}]}`,
      [`${file}:1 KL113`],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await problemsOf(withMap(text))).toEqual(expected);
  });

  test('is there when site.yaml names it', async () => {
    expect(await problemsOf({ 'site.yaml': withMap(null)['site.yaml'] ?? null })).toEqual([
      'site.yaml:22 map.regions KL225',
    ]);
  });

  test('lies in maps/', async () => {
    const changes = { 'site.yaml': ['licence:', 'map:\n  regions: x.geojson\nlicence:'] } as const;
    expect(await problemsOf(changes)).toEqual(['site.yaml:22 map.regions KL010']);
  });

  test('is named, and nothing else lies in maps/', async () => {
    expect(await problemsOf({ [file]: map({}) })).toEqual([`${file}:1 KL204`]);
    const link = { ...withMap(map({})), 'maps/x.geojson': { link: '/etc/passwd' } };
    expect(await problemsOf(link)).toEqual(['maps/x.geojson:1 KL110']);
  });
});

describe('a tile', () => {
  const municipalities = 'vocabularies/municipalities.yaml';
  const tiles = (first: string, second: string): Changes => ({
    [municipalities]: `first:
  name: { lv: Pirmais, en: First }
  region: first
  tile: ${first}
second:
  name: { lv: Otrais, en: Second }
  region: second
  tile: ${second}
`,
  });

  test.each<[string, string, string, string[]]>([
    ['may stand anywhere on the map', '[0, 0]', '[15, 15]', []],
    ['is one municipality’s alone', '[1, 2]', '[1, 2]', [`${municipalities}:8 second.tile KL343`]],
    ['does not stand outside', '[1, 2]', '[16, 0]', [`${municipalities}:8 second.tile[0] KL031`]],
    ['has a column and a row', '[1, 2]', '[1]', [`${municipalities}:8 second.tile KL028`]],
    ['has whole numbers', '[1, 2]', '[1, 2.5]', [`${municipalities}:8 second.tile[1] KL004`]],
  ])('%s', async (_name, first, second, expected) => {
    expect(await problemsOf(tiles(first, second))).toEqual(expected);
  });

  test('has its short name in every language of the site', async () => {
    const changes: Changes = {
      [municipalities]: ['  region: first', '  region: first\n  short:\n    lv: P.'],
    };
    expect(await problemsOf(changes)).toEqual([`${municipalities}:6 first.short KL308`]);
  });
});
