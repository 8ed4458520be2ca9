import { isRegisterNumber } from '../../src/schemas/registerNumber.ts';
import { daysAfter, recentDay, someDate } from './dates.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import { some, subjectFacts, type FactValues } from './resourceFacts.ts';
import { termIds } from './vocabularies.ts';

/** A number that no other organisation has: the one at each place has two hundred thousand to itself. */
function registerNumber({ between }: Random, place: number): string {
  const first = 40_000_000_000 + (place * 200 + between(0, 199)) * 1000;
  for (let number = first; ; number += 1) {
    if (isRegisterNumber(String(number))) return String(number);
  }
}

/** Where an organisation works, or a service is to be had. */
export function serviceArea(random: Random): FactValues {
  if (random.chance(0.3)) return { scope: 'country' };
  if (random.chance(0.3))
    return { scope: 'regions', regions: some(random, termIds('regions'), [1, 2]) };
  const municipalities = random.sample(termIds('municipalities'), random.between(1, 3));
  return { scope: 'municipalities', municipalities };
}

function contacts(random: Random, slug: string): FactValues {
  return {
    website: `https://${slug}.example`,
    email: `info@${slug}.example`,
    phone: `+371 6${random.between(1_000_000, 9_999_999)}`,
    address: {
      street: `Lielā iela ${random.between(1, 120)}`,
      municipality: random.pick(termIds('municipalities')),
      postcode: `LV-${random.between(1001, 5799)}`,
    },
  };
}

function memberships(random: Random, networks: readonly string[]): FactValues[] {
  const [organisation] = some(random, networks, [1, 1]) ?? [];
  return [
    ...(organisation === undefined ? [] : [{ organisation, asOf: someDate(random) }]),
    { network: random.pick(termIds('networks')), role: 'council-member', asOf: someDate(random) },
  ];
}

const languages = ['lv', 'en', 'ru', 'uk', 'lt'];

function links(random: Random, slug: string): FactValues[] {
  const language = random.pick(languages);
  return [{ url: `https://social.example/@${slug}`, title: `@${slug}`, language }];
}

/** By some a year ago and more, so that it is due; some say themselves when it is. */
function verification(random: Random): FactValues {
  const date = recentDay(random);
  return {
    date,
    by: 'Bibliotēka',
    source: random.chance(0.5) ? 'Saruna pa tālruni' : undefined,
    due: random.chance(0.2) ? daysAfter(date, 730) : undefined,
  };
}

/** Facts of a profile in the directory. */
export function organisationFacts(random: Random, plan: Plan, slug: string): FactValues {
  const networks = plan.organisations.slice(0, 5).filter((network) => network !== slug);
  return {
    ...subjectFacts(random, plan),
    registerNumber: random.chance(0.8)
      ? registerNumber(random, plan.organisations.indexOf(slug))
      : undefined,
    legalForm: random.pickEarly(termIds('legal-forms')),
    publicBenefit: random.chance(0.3)
      ? { granted: random.chance(0.9), asOf: someDate(random) }
      : undefined,
    founded: someDate(random),
    status: random.chance(0.95) ? 'active' : 'inactive',
    fields: random.sample(termIds('fields-of-activity'), random.between(1, 3)),
    serviceArea: serviceArea(random),
    languages: random.chance(0.6) ? some(random, languages, [1, 3]) : undefined,
    contacts: contacts(random, slug.slice(0, 40).replace(/-$/, '')),
    links: random.chance(0.3) ? links(random, slug) : undefined,
    memberships: random.chance(0.3) ? memberships(random, networks) : undefined,
    verified: random.chance(0.3) ? verification(random) : undefined,
  };
}
