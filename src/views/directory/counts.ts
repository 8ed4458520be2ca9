import { catalogue } from '../../entries/catalogue.ts';
import type { EntryOf } from '../../entries/entry.ts';
import type { Library } from '../../entries/library.ts';
import { regionsServed } from '../../entries/serviceArea.ts';
import { isDue } from '../../schemas/freshness.ts';

type Organisation = EntryOf<'organisations'>;

/** How many organisations stand under a value. */
export interface Tally<V extends string = string> {
  readonly value: V;
  readonly count: number;
}

/** Organisations of a region: those that serve it or a municipality in it by themselves, and those of the whole country. */
export interface RegionTally extends Tally {
  readonly country: number;
}

/** Counts by region, in the order of the vocabulary; `unknown` are those that do not say where they work. */
export function regionCounts(library: Library): {
  readonly regions: readonly RegionTally[];
  readonly unknown: number;
} {
  const organisations = library.of('organisations');
  const country = organisations.filter(
    ({ facts }) => facts.serviceArea?.scope === 'country',
  ).length;
  const served = catalogue(library, 'organisations').facets.get('region');
  return {
    regions: [...library.terms.regions.keys()].map((value) => ({
      value,
      country,
      // The list of a region holds those of the whole country too.
      count: (served?.get(value)?.length ?? country) - country,
    })),
    unknown: organisations.filter((one) => regionsServed(library, one).length === 0).length,
  };
}

/** How often each value is given, most often first, and how many organisations give none. */
export function tally<V extends string>(
  organisations: readonly Organisation[],
  valuesOf: (facts: Organisation['facts']) => readonly V[],
): { readonly tallies: readonly Tally<V>[]; readonly unknown: number } {
  const counts = new Map<V, number>();
  for (const { facts } of organisations) {
    for (const value of valuesOf(facts)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return {
    tallies: [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    unknown: organisations.filter(({ facts }) => valuesOf(facts).length === 0).length,
  };
}

/** Decades from the first to the last founding, those without any among them. */
export function decades(organisations: readonly Organisation[]): {
  readonly tallies: readonly Tally[];
  readonly unknown: number;
} {
  const { tallies, unknown } = tally(organisations, ({ founded }) =>
    founded === undefined ? [] : [`${founded.slice(0, 3)}0`],
  );
  const counts = new Map(tallies.map(({ value, count }) => [Number(value), count]));
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  const length = counts.size === 0 ? 0 : (last - first) / 10 + 1;
  return {
    tallies: Array.from({ length }, (_, index) => {
      const decade = first + index * 10;
      return { value: String(decade), count: counts.get(decade) ?? 0 };
    }),
    unknown,
  };
}

export type Freshness = 'current' | 'due' | 'never';

/** Whether the facts were verified, and whether that is to be done again. */
export function freshness({ verified }: Organisation['facts'], today: string): Freshness {
  if (!verified) return 'never';
  return isDue(verified, today) ? 'due' : 'current';
}

/** Facts that a profile should have, and whether one has it. */
const wanted = {
  registerNumber: (facts) => facts.registerNumber !== undefined,
  legalForm: (facts) => facts.legalForm !== undefined,
  founded: (facts) => facts.founded !== undefined,
  status: (facts) => facts.status !== undefined,
  fields: (facts) => facts.fields !== undefined,
  audiences: (facts) => (facts.audiences ?? []).length > 0,
  serviceArea: (facts) => facts.serviceArea !== undefined,
  municipality: (facts) => (facts.municipality ?? facts.contacts?.address) !== undefined,
  contacts: ({ contacts }) =>
    (contacts?.website ?? contacts?.email ?? contacts?.phone) !== undefined,
  verified: (facts) => facts.verified !== undefined,
} satisfies Record<string, (facts: Organisation['facts']) => boolean>;

/** A fact that profiles may lack. */
export type WantedFact = keyof typeof wanted;

/** How many profiles lack each fact, most first. */
export function gaps(organisations: readonly Organisation[]): readonly Tally<WantedFact>[] {
  // The keys of the table are its facts.
  const names = Object.keys(wanted) as WantedFact[];
  return names
    .map((value) => ({
      value,
      count: organisations.filter(({ facts }) => !wanted[value](facts)).length,
    }))
    .sort((a, b) => b.count - a.count);
}
