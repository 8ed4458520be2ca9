import type { CollectionName } from '../../src/schemas/names.ts';
import { resultIds } from './facts.ts';
import type { FactValues } from './resourceFacts.ts';
import { testimonialIds } from './serviceFacts.ts';
import type { Writer } from './writer.ts';

function listOf(count: number, make: () => string): string[] {
  return [...new Set(Array.from({ length: count }, make))];
}

function ownTexts(
  collection: CollectionName,
  { random, fill, sentence, language }: Writer,
): FactValues {
  switch (collection) {
    case 'methodologies':
      return { outcome: fill('{N2} {D2}'), duration: random.pick(language.patterns.durations) };
    case 'studies':
      return { findings: listOf(3, sentence) };
    case 'opinions':
      return { addressees: fill('{N2}') };
    case 'projects':
      return {
        goal: `${sentence()} ${sentence()}`,
        activities: listOf(3, sentence),
        resultLabels: Object.fromEntries(resultIds.map((id) => [id, fill('{N2}')])),
        acknowledgement: sentence(),
      };
    case 'services':
      return {
        cost: fill('{N2}'),
        howToApply: sentence(),
        testimonialTexts: Object.fromEntries(
          testimonialIds.map((id) => [id, { quote: sentence(), attribution: fill('{person}') }]),
        ),
      };
    case 'experts':
      return { role: fill('{N1}'), askAbout: listOf(3, sentence) };
    case 'events':
      return { place: fill('{@N1}') };
    case 'organisations':
      return { shortName: random.chance(0.4) ? fill('{@N1}') : undefined };
    default:
      return {};
  }
}

/** The card of an entry in the writer's language, and its collection's other texts. */
export function makeTexts(collection: CollectionName, writer: Writer): FactValues {
  const { random, fill, sentence, language } = writer;
  const { titles, organisations } = language.patterns;
  return {
    title:
      collection === 'experts'
        ? fill('{person}')
        : fill(random.pick(collection === 'organisations' ? organisations : titles)),
    summary: `${sentence()} ${sentence()}`,
    keywords: random.chance(0.5) ? listOf(3, () => fill('{N1}')) : undefined,
    ...ownTexts(collection, writer),
  };
}
