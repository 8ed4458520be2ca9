import { isMapping, type Mapping as Facts } from '../check/documents.ts';
import type { Given } from './draft.ts';
import type { FactName } from './factFields.ts';
import type { Change } from './frontMatter.ts';

type GivenFact = readonly [FactName, Given];

/** Facts that say something of another, and nothing without it. */
const about: Readonly<Partial<Record<FactName, FactName>>> = {
  'publicBenefit.asOf': 'publicBenefit.granted',
  'verified.by': 'verified.date',
  'verified.source': 'verified.date',
  'verified.due': 'verified.date',
};

/** Takes out what a mapping fixes for every row of a fact that this row does not give. */
export function withoutIdle(facts: ReadonlyMap<FactName, Given>): Map<FactName, Given> {
  return new Map(
    [...facts].filter(([name, { column }]) => {
      const main = about[name];
      return column !== undefined || main === undefined || facts.has(main);
    }),
  );
}

export function isOfVerification([name]: GivenFact): boolean {
  return name.startsWith('verified.');
}

/**
 * What a table changes in the verification of a profile. One check is one: a later one takes the
 * place of all of the one before, and an earlier one says nothing new. Undefined where the days
 * are the same, or the table names none, so that single facts may be added.
 */
export function verificationChanges(
  given: readonly GivenFact[],
  { verified: known }: Facts,
): Change[] | undefined {
  const date = given.find(([name]) => name === 'verified.date')?.[1].value;
  const before = isMapping(known) ? known['date'] : undefined;
  if (typeof date !== 'string' || typeof before !== 'string' || date === before) return undefined;
  if (date < before) return [];
  const parts = given
    .filter(isOfVerification)
    .map(([name, { value }]) => [name.slice('verified.'.length), value] as const);
  return [{ path: ['verified'], value: Object.fromEntries(parts) }];
}
