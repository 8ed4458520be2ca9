import { describe, expect, it } from 'vitest';
import { chosenCount, readState, stateQuery, toggled } from './state.ts';

const full = '?q=b%C4%93rni&region=latgale&region=vidzeme&field=education';

describe('the state of the finder', () => {
  it('is read from an address and written into it', () => {
    expect(readState(full)).toEqual({
      text: 'bērni',
      choices: { region: ['latgale', 'vidzeme'], field: ['education'] },
    });
    expect(stateQuery(readState(full))).toBe(full);
    expect(stateQuery(readState(''))).toBe('');
  });

  it('passes over what it does not know, and what stands there twice', () => {
    const odd = '?colour=red&region=latgale&region=latgale&__proto__=x&q=+';
    expect(stateQuery(readState(odd))).toBe('?region=latgale');
  });

  it('keeps no more of a query than the search reads', () => {
    expect(readState(`?q=${'a'.repeat(1000)}`).text).toHaveLength(400);
  });

  it('takes a value up and lets it go', () => {
    const chosen = toggled(readState(full), 'region', 'kurzeme');
    expect(chosen.choices.region).toEqual(['latgale', 'vidzeme', 'kurzeme']);
    expect(toggled(chosen, 'region', 'latgale').choices.region).toEqual(['vidzeme', 'kurzeme']);
    expect(chosenCount(chosen)).toBe(4);
  });
});
