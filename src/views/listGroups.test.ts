import { describe, expect, it } from 'vitest';
import { testEntry, testLibrary } from '../../tests/setup/library.ts';
import { catalogue, selection, type ListFilter } from '../entries/catalogue.ts';
import { entryGroups, groupsOnPage, type EntryGroup } from './listGroups.ts';

const area = (slug: string, serviceArea?: object, more: object = {}) =>
  testEntry('organisations', slug, { facts: { serviceArea, ...more } });

const library = testLibrary(
  area('wide', { scope: 'country' }),
  area('northern', { scope: 'regions', regions: ['north'] }),
  area('local', { scope: 'municipalities', municipalities: ['harbour'] }),
  area('seated', undefined, { municipality: 'harbour' }),
  area('silent'),
);

function groups(filter: ListFilter): EntryGroup[] {
  const entries = selection(catalogue(library, 'organisations'), filter);
  return entryGroups('organisations', filter, entries, 'en');
}

const told = (list: readonly EntryGroup[]) =>
  list.map(({ heading, entries }) => [heading, ...entries.map(({ slug }) => slug)]);

describe('organisations under a place', () => {
  it('come from a municipality first, then from its region, then from the whole country', () => {
    expect(told(groups({ kind: 'facet', facet: 'municipality', value: 'harbour' }))).toEqual([
      ['Work right here', 'local', 'seated'],
      ['Work across the region', 'northern'],
      ['Work across the country', 'wide'],
    ]);
  });

  it('come from a region first, then from the whole country', () => {
    expect(told(groups({ kind: 'facet', facet: 'region', value: 'north' }))).toEqual([
      ['Work right here', 'local', 'northern', 'seated'],
      ['Work across the country', 'wide'],
    ]);
  });

  it('have no headings under anything else', () => {
    expect(told(groups({ kind: 'all' }))).toEqual([
      [undefined, 'local', 'northern', 'seated', 'silent', 'wide'],
    ]);
  });
});

describe('a page of a list', () => {
  const all = groups({ kind: 'facet', facet: 'municipality', value: 'harbour' });

  it('takes up where the one before ended, in the middle of a group', () => {
    expect(told(groupsOnPage(all, 0, 1))).toEqual([['Work right here', 'local']]);
    expect(told(groupsOnPage(all, 1, 3))).toEqual([
      ['Work right here', 'seated'],
      ['Work across the region', 'northern'],
    ]);
  });
});
