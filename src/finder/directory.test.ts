import { describe, expect, it } from 'vitest';
import type { FinderData, NamedColumn } from './data.ts';
import { Directory, type Found } from './directory.ts';
import { readState } from './state.ts';

const column = (values: string[], of: NamedColumn['of']): NamedColumn => ({
  values,
  names: values,
  of,
});
const nothing = [[], [], [], []];
const empty = column([], nothing);

const data: FinderData = {
  slugs: ['anchor', 'beacon', 'crew', 'dock'],
  titles: ['Anchor', 'Bāka', 'Crew', 'Dock'],
  languages: ['en', 'en', 'en', 'lv'],
  leads: ['', '', '', ''],
  where: ['', '', '', ''],
  states: ['', '', '', ''],
  reach: ['country', 'here', 'regions', 'none'],
  facets: {
    region: column(['north', 'south'], [null, [0], [1], []]),
    municipality: column(['harbour', 'hill'], [null, [0], [1], []]),
    field: column(['youth', 'culture'], [[0], [1], [0, 1], [0]]),
    audience: empty,
    area: empty,
    spoken: empty,
    form: empty,
    status: empty,
  },
};
const directory = new Directory(data);

const slugs = ({ groups }: Found) =>
  groups.map(({ reach, rows }) => [reach, ...rows.map((row) => data.slugs[row])]);
const find = (query: string, entries?: string[]) => directory.find(readState(query), entries);

describe('the directory', () => {
  it('stands by title while nothing is asked', () => {
    expect(slugs(find(''))).toEqual([[undefined, 'anchor', 'beacon', 'crew', 'dock']]);
  });

  it('gives for a region those that serve it, the nearest first, and never loses one that serves the whole country', () => {
    expect(slugs(find('?region=north'))).toEqual([
      ['here', 'beacon'],
      ['country', 'anchor'],
    ]);
  });

  it('tells in a municipality who serves its whole region', () => {
    expect(slugs(find('?municipality=hill'))).toEqual([
      ['region', 'crew'],
      ['country', 'anchor'],
    ]);
  });

  it('counts what each value would give under the other choices', () => {
    const { counts, total } = find('?region=south');
    expect(total).toBe(2);
    expect(counts.field).toEqual({ youth: 2, culture: 1 });
    expect(counts.region).toEqual({ north: 2, south: 2 });
  });

  it('tells how many profiles do not say where they work, under the same other choices', () => {
    expect(find('?region=south').unplaced).toBe(1);
    expect(find('?region=south&field=culture').unplaced).toBe(0);
    expect(find('?field=youth').unplaced).toBe(0);
  });

  it('puts what the search found first, then names that hold the words, whatever their diacritics', () => {
    expect(slugs(find('?q=baka', ['organisations/crew', 'studies/x']))).toEqual([
      [undefined, 'crew', 'beacon'],
    ]);
  });

  it('forgets choices that nobody has', () => {
    const state = directory.known(readState('?region=north&region=moon&audience=x'));
    expect(state.choices.region).toEqual(['north']);
    expect(state.choices.audience).toEqual([]);
  });
});
