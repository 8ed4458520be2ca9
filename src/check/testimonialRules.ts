import { slug } from '../schemas/fields.ts';
import type { Entry } from './entries.ts';
import { finding, inDocument, type Finding } from './findings.ts';
import { labelFindings, namedFacts, type NamedFact } from './labelledFacts.ts';
import type { Repository } from './model.ts';

function twice({ main }: Entry, testimonials: readonly NamedFact[]): Finding[] {
  if (!main) return [];
  return testimonials.flatMap(({ index, id }, at) => {
    if (testimonials.findIndex((other) => other.id === id) === at) return [];
    const place = inDocument(main.document, ['testimonials', index, 'id']);
    return [finding('testimonial-twice', place, { id })];
  });
}

/** Each testimonial of a service has one id, and its words in every language of the service. */
export function testimonialRules({ entries }: Repository): Finding[] {
  return entries.flatMap((entry) => {
    if (entry.bundle.collection !== 'services' || !entry.facts) return [];
    const testimonials = namedFacts(entry.facts['testimonials']);
    const ids = [...new Set(testimonials.map(({ id }) => id))];
    return [
      ...twice(entry, testimonials),
      ...entry.texts.flatMap((text) =>
        labelFindings(text, {
          key: 'testimonialTexts',
          ids,
          id: slug,
          missing: 'testimonial-text-missing',
          idle: 'text-without-testimonial',
        }),
      ),
    ];
  });
}
