import type { CollectionName } from '../../src/schemas/names.ts';
import { daysAfter, someDay } from './dates.ts';
import { organisationFacts } from './organisationFacts.ts';
import { expertFacts, serviceFacts } from './serviceFacts.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import {
  resourceFacts,
  some,
  someProject,
  subjectFacts,
  type FactValues,
} from './resourceFacts.ts';
import { termIds } from './vocabularies.ts';

type MakeFacts = (random: Random, plan: Plan, slug: string) => FactValues;

/** Ids of the measured results of a project, for which texts.ts writes labels. */
export const resultIds = ['participants', 'trainings'] as const;

const projectFacts: MakeFacts = (random, plan) => {
  const from = someDay(random);
  const lead = random.pick(plan.organisations);
  const partners = plan.organisations.filter((organisation) => organisation !== lead);
  return {
    ...subjectFacts(random, plan),
    lead,
    partners: some(random, partners, [0, 3]),
    from,
    to: daysAfter(from, random.between(90, 900)),
    number: `${from.slice(0, 4)}.LV/${random.between(100, 999)}`,
    budget: { [random.pick(['planned', 'final'])]: random.between(5, 400) * 1000 },
    funders: [random.pick(termIds('funders'))],
    programme: random.chance(0.7) ? random.pick(termIds('programmes')) : undefined,
    results: resultIds.map((id) => ({
      id,
      target: 100,
      achieved: random.between(60, 180),
      asOf: from.slice(0, 4),
    })),
  };
};

const eventFacts: MakeFacts = (random, plan) => {
  const day = someDay(random);
  const isLong = random.chance(0.3);
  return {
    ...subjectFacts(random, plan),
    start: isLong ? day : `${day}T${random.between(10, 18)}:00`,
    end: isLong ? daysAfter(day, random.between(1, 4)) : undefined,
    format: random.pick(['on-site', 'online', 'hybrid']),
    municipality: random.pick(termIds('municipalities')),
    organisers: some(random, plan.organisations, [1, 2]),
    project: someProject(random, plan),
  };
};

const newsFacts: MakeFacts = (random, plan) => ({
  ...subjectFacts(random, plan),
  date: someDay(random),
  organisations: some(random, plan.organisations, [1, 2]),
  project: someProject(random, plan),
});

const makers: Readonly<Record<CollectionName, MakeFacts>> = {
  methodologies: (random, plan, slug) => {
    const from = random.between(2, 10);
    return {
      ...resourceFacts(random, plan, slug),
      people: { from, to: from + random.between(5, 30) },
    };
  },
  studies: (random, plan, slug) => {
    const year = random.between(2009, 2024);
    return {
      ...resourceFacts(random, plan, slug),
      dataFrom: String(year),
      dataTo: String(year + 1),
    };
  },
  opinions: (random, plan, slug) => ({
    ...resourceFacts(random, plan, slug),
    form: random.pick(['position', 'statement', 'open-letter', 'article', 'programme']),
  }),
  materials: (random, plan, slug) => ({
    ...resourceFacts(random, plan, slug),
    type: random.pickEarly(termIds('material-types')),
  }),
  organisations: organisationFacts,
  services: serviceFacts,
  experts: expertFacts,
  projects: projectFacts,
  events: eventFacts,
  news: newsFacts,
  areas: (_random, plan, slug) => ({ order: plan.areas.indexOf(slug) + 1 }),
  pages: () => ({}),
};

/** The facts of an entry, as the default language's file states them. */
export function makeFacts(
  collection: CollectionName,
  random: Random,
  plan: Plan,
  slug: string,
): FactValues {
  return { added: someDay(random), ...makers[collection](random, plan, slug) };
}
