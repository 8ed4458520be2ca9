import { describe, expect, it } from 'vitest';
import { searchFacets } from '../../i18n/facets.ts';
import { chosenCount, knownChoices, readState, stateQuery } from './addressState.ts';
import type { FacetNames } from './messages.ts';

describe('the state in the address', () => {
  it('is read as it was written', () => {
    const state = {
      text: 'ceļa „karte" & Ёж',
      choices: { topic: ['a', 'b'], year: ['2013'] },
      order: 'date',
    } as const;
    const written = stateQuery(state);
    expect(written).toMatch(/^\?q=.*&topic=a&topic=b&year=2013&sort=date$/);
    const read = readState(written);
    expect(read).toMatchObject(state);
    expect(chosenCount(read.choices)).toBe(3);
  });

  it('says nothing where there is nothing to say', () => {
    expect(stateQuery({ text: '  ', choices: { topic: [] }, order: 'relevance' })).toBe('');
  });

  it('passes over what it does not know, and values said twice', () => {
    const read = readState('?q=a&colour=red&sort=size&topic=x&topic=x&from=-1&__proto__=y');
    expect(stateQuery(read)).toBe('?q=a&topic=x');
  });

  it('keeps an address short', () => {
    expect(stateQuery(readState(`?q=${'ž'.repeat(10_000)}`)).length).toBeLessThan(2500);
  });
});

describe('the choices', () => {
  const none = Object.fromEntries(searchFacets.map((facet) => [facet, {}]));
  // Every facet has just been given its names.
  const names = { ...(none as FacetNames), topic: { dialogue: 'Dialogue' } };

  it('are those that some page has', () => {
    const choices = { topic: ['dialogue', 'constructor', 'zzz'], year: ['1234'] };
    expect(knownChoices(choices, names)).toMatchObject({ topic: ['dialogue'], year: [] });
  });
});
