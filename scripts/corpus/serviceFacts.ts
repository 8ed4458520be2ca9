import { priceModels, serviceKinds } from '../../src/schemas/services.ts';
import { someDay } from './dates.ts';
import { serviceArea } from './organisationFacts.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import { some, subjectFacts, type FactValues } from './resourceFacts.ts';
import { termIds } from './vocabularies.ts';

/** Ids of the testimonials of every service, for which texts.ts writes words. */
export const testimonialIds = ['first', 'second'] as const;

function consent(random: Random): FactValues {
  return { date: someDay(random), record: `Mape ${random.between(1, 90)}` };
}

function languages(random: Random): string[] {
  return random.sample(['lv', 'en', 'ru'], random.between(1, 3));
}

/** Facts of a service. */
export function serviceFacts(random: Random, plan: Plan, slug: string): FactValues {
  return {
    ...subjectFacts(random, plan),
    provider: random.pick(plan.organisations),
    kind: random.pickEarly(serviceKinds),
    price: random.pick(priceModels),
    serviceArea: serviceArea(random),
    languages: languages(random),
    applyUrl: `https://pieteikties.example/${slug}/`,
    testimonials: testimonialIds.map((id) => ({
      id,
      language: random.pick(['lv', 'ru']),
      organisation: random.pick(plan.organisations),
      consent: consent(random),
    })),
  };
}

/** Facts of an expert. */
export function expertFacts(random: Random, plan: Plan): FactValues {
  const [organisation] = some(random, plan.organisations, [0, 1]) ?? [];
  return {
    ...subjectFacts(random, plan),
    organisation,
    fields: random.sample(termIds('fields-of-activity'), random.between(1, 3)),
    languages: languages(random),
    consent: consent(random),
  };
}
