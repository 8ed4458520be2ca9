import { describe, expect, test } from 'vitest';
import { testEntry, testLibrary } from '../../tests/setup/library.ts';
import { catalogue, type ListFilter } from '../entries/catalogue.ts';
import { facetGroup } from './facets.ts';

const library = testLibrary(
  testEntry('studies', 'a', { facts: { topics: ['dialogue'] } }),
  testEntry('studies', 'b', { facts: { topics: ['funding'] } }),
);

function topics(filter: ListFilter): string[] {
  const group = facetGroup(library, catalogue(library, 'studies'), 'topic', filter, 'en');
  return group.choices.map(
    ({ label, count, current }) => `${label} ${count}${current ? ' *' : ''}`,
  );
}

const under = (value: string): ListFilter => ({ kind: 'facet', facet: 'topic', value });

describe('the topics of a list', () => {
  test('are the widest ones at first, with what stands under their narrower ones', () => {
    expect(topics({ kind: 'all' })).toEqual(['participation en 1', 'funding en 1']);
  });

  test('unfold under the chosen topic, and stay unfolded beside a narrower one', () => {
    expect(topics(under('participation'))).toEqual([
      'participation en 1 *',
      'dialogue en 1',
      'funding en 1',
    ]);
    expect(topics(under('dialogue'))).toEqual([
      'participation en 1',
      'dialogue en 1 *',
      'funding en 1',
    ]);
  });
});
