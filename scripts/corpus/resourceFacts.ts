import { someDate } from './dates.ts';
import { latvian } from './languages/latvian.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import { termIds } from './vocabularies.ts';
import { makeWriter } from './writer.ts';

export type FactValues = Readonly<Record<string, unknown>>;

/** From `least` to `most` different items, the first of them likelier than the last. A list that would be empty is left out. */
export function some<T>(
  { pickEarly, between }: Random,
  items: readonly T[],
  [least, most]: readonly [number, number],
): T[] | undefined {
  const count = items.length === 0 ? 0 : between(least, most);
  const chosen = new Set(Array.from({ length: count }, () => pickEarly(items)));
  return chosen.size > 0 ? [...chosen] : undefined;
}

/** What an entry is about. */
export function subjectFacts(random: Random, plan: Plan): FactValues {
  return {
    areas: some(random, random.sample(plan.areas, plan.areas.length), [1, 2]),
    topics: some(random, random.sample(termIds('topics'), 12), [1, 4]),
    audiences: some(random, random.sample(termIds('audiences'), 8), [1, 4]),
  };
}

function sources(random: Random): FactValues[] {
  const { fill } = makeWriter(latvian, random);
  const address = `https://avoti.example/${random.between(1, 99_999)}/`;
  return [
    {
      title: fill('{N2} {v} {A2}'),
      publisher: fill('{@G1} {N1}'),
      url: address,
      seen: '2026-10-31',
    },
  ];
}

function links(random: Random): FactValues[] {
  const { fill } = makeWriter(latvian, random);
  const address = `https://teksti.example/${random.between(1, 99_999)}/`;
  return [
    { url: address, title: fill('{N2} {L1}'), language: random.pick(['lv', 'en', 'ru', 'et']) },
  ];
}

/** One project of the plan, for some of the entries. */
export function someProject(random: Random, { projects }: Plan): string | undefined {
  return projects.length > 0 && random.chance(0.3) ? random.pick(projects) : undefined;
}

/** Facts of everything in the library. */
export function resourceFacts(random: Random, plan: Plan, slug: string): FactValues {
  const { fill } = makeWriter(latvian, random);
  const methodologies = plan.methodologies.filter((other) => other !== slug);
  return {
    ...subjectFacts(random, plan),
    published: someDate(random),
    authors: random.chance(0.5) ? [...new Set([fill('{person}'), fill('{person}')])] : undefined,
    publishers: some(random, plan.organisations, [1, 2]),
    project: someProject(random, plan),
    related: random.chance(0.25) ? some(random, methodologies, [1, 3]) : undefined,
    licence: random.chance(0.6) ? random.pick(termIds('licences')) : undefined,
    links: random.chance(0.2) ? links(random) : undefined,
    sources: random.chance(0.5) ? sources(random) : undefined,
  };
}
