import { describe, expect, it } from 'vitest';
import { testEntry, testLibrary } from '../../../tests/setup/library.ts';
import type { Chart } from './chart.ts';
import { chart, labelLines, mostOften } from './chart.ts';
import { decades, freshness, gaps, regionCounts, tally } from './counts.ts';
import { statisticsPage } from './statistics.ts';

const organisation = (slug: string, facts: object) =>
  testEntry('organisations', slug, { facts: { fields: undefined, status: undefined, ...facts } });

const country = organisation('country', { serviceArea: { scope: 'country' }, founded: '1994-05' });
const south = organisation('south', {
  serviceArea: { scope: 'regions', regions: ['south'] },
  founded: '2012',
  fields: ['youth', 'culture'],
});
const hill = organisation('hill', {
  serviceArea: { scope: 'municipalities', municipalities: ['hill'] },
  fields: ['culture'],
});
const silent = organisation('silent', { founded: '2019-01-01' });
const all = [country, south, hill, silent];
const library = testLibrary(...all);

describe('counts by region', () => {
  it('keep those that work in the region by itself apart from those of the whole country', () => {
    expect(regionCounts(library)).toEqual({
      regions: [
        { value: 'north', count: 0, country: 1 },
        { value: 'south', count: 2, country: 1 },
      ],
      unknown: 1,
    });
  });
});

describe('counts by value', () => {
  it('are in order, most often first, and tell how many give none', () => {
    expect(tally(all, ({ fields }) => fields ?? [])).toEqual({
      tallies: [
        { value: 'culture', count: 2 },
        { value: 'youth', count: 1 },
      ],
      unknown: 2,
    });
  });
});

describe('decades of founding', () => {
  it('run from the first to the last, the empty ones among them', () => {
    expect(decades(all)).toEqual({
      tallies: [
        { value: '1990', count: 1 },
        { value: '2000', count: 0 },
        { value: '2010', count: 2 },
      ],
      unknown: 1,
    });
  });

  it('are none where no year is known', () => {
    expect(decades([hill])).toEqual({ tallies: [], unknown: 1 });
  });
});

describe('the facts of a profile', () => {
  const verified = (date: string, due?: string) =>
    organisation('x', { verified: { date, by: 'Someone', ...(due ? { due } : {}) } }).facts;

  it.each([
    ['2025-11-21', undefined, 'current'],
    ['2025-11-20', undefined, 'due'],
    ['2024-02-29', '2027-01-01', 'current'],
    ['2026-11-01', '2026-11-20', 'due'],
  ])('verified on %s, with %s as the day of the next check, are %s', (date, due, expected) => {
    expect(freshness(verified(date, due), '2026-11-21')).toBe(expected);
  });

  it('verified on a leap day are due a year later at the end of February', () => {
    expect(freshness(verified('2024-02-29'), '2025-02-28')).toBe('current');
    expect(freshness(verified('2024-02-29'), '2025-03-01')).toBe('due');
  });

  it('nobody verified are so', () => {
    expect(freshness(silent.facts, '2026-11-21')).toBe('never');
  });
});

describe('the gaps of the profiles', () => {
  it('are counted by fact, most often first', () => {
    const counts = new Map(gaps(all).map(({ value, count }) => [value, count]));
    expect(counts.get('registerNumber')).toBe(4);
    expect(counts.get('serviceArea')).toBe(1);
    expect(counts.get('fields')).toBe(2);
    const order = gaps(all).map(({ count }) => count);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
  });

  it('know an office from the postal address too', () => {
    const postal = organisation('postal', {
      contacts: { address: { street: 'Quay 1', municipality: 'harbour' } },
    });
    const lacking = new Map(gaps([postal]).map(({ value, count }) => [value, count]));
    expect(lacking.get('municipality')).toBe(0);
    expect(lacking.get('contacts')).toBe(1);
  });
});

describe('a chart', () => {
  const input = { id: 'x', title: 'X', notes: [], rowHeading: 'Row' };

  it('has bars as long as their numbers, the longest across', () => {
    const { bars, width } = chart('en', {
      ...input,
      bars: [
        { label: 'a', counts: [4] },
        { label: 'b', counts: [1] },
      ],
    });
    const [a = 0, b = 0] = bars.map(({ parts }) => parts[0]?.width);
    expect(a).toBeLessThan(width);
    expect(a / b).toBeCloseTo(4, 1);
  });

  it('puts the parts of a bar one after the other, and tells each and the whole', () => {
    const { bars, columns } = chart('en', {
      ...input,
      legend: ['own', 'country'],
      bars: [{ label: 'a', counts: [1200, 800] }],
    });
    const [first, second] = bars[0]?.parts ?? [];
    expect(first?.x).toBe(0);
    expect(second?.x).toBeCloseTo(first?.width ?? 0, 0);
    expect(bars[0]?.cells).toEqual(['1,200', '800', '2,000']);
    expect(columns).toEqual(['Row', 'own', 'country', 'Total']);
  });

  it('breaks long labels between words', () => {
    const label = 'Social workers, psychologists and other professionals who help children';
    const lines = labelLines(label);
    expect(lines).toHaveLength(2);
    expect(lines.join(' ')).toBe(label);
  });

  it('names what is most frequent, and nothing where many are', () => {
    const bars = (...counts: number[]) =>
      counts.map((count, index) => ({ label: `l${String(index)}`, counts: [count] }));
    expect(mostOften('en', bars(3, 1))).toEqual(['Most often: l0 (3).']);
    expect(mostOften('en', bars(3, 3, 1))).toEqual(['Most often: l0 and l1 (3).']);
    expect(mostOften('en', bars(1, 1, 1))).toEqual([]);
    expect(mostOften('en', [])).toEqual([]);
  });
});

describe('the page of statistics', () => {
  const page = statisticsPage(library, 'en');
  const named = (id: string): Chart | undefined => page.charts.find((one) => one.id === id);

  it('says how many organisations there are', () => {
    expect(page.total).toBe('4 organisations');
  });

  it('leads from a bar to the list, where there is one', () => {
    expect(named('region')?.bars.map(({ href }) => href)).toEqual([
      '/en/organisations/region/north/',
      '/en/organisations/region/south/',
    ]);
    expect(named('founded')?.bars.map(({ href }) => href)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says of how many organisations something is not known', () => {
    expect(named('field')?.notes).toContain('Not known for 2 organisations.');
    expect(named('founded')?.notes).toContain('Not known for 1 organisation.');
  });

  it('has no chart of what nobody says', () => {
    expect(named('legalForm')).toBeUndefined();
    expect(statisticsPage(testLibrary(), 'en').charts).toEqual([]);
  });
});
