import { finding, inDocument, type Finding } from './findings.ts';
import type { Repository } from './model.ts';
import { nearest } from './nearest.ts';

/** What is said to be read from the context is there. */
export function inferredRules({ entries }: Repository): Finding[] {
  return entries.flatMap(({ main, facts }) => {
    const inferred: unknown = facts?.['inferred'];
    if (!main || !facts || !Array.isArray(inferred)) return [];
    const known = Object.keys(facts).filter((key) => key !== 'inferred');
    return inferred.flatMap((key: unknown, index) =>
      typeof key !== 'string' || known.includes(key)
        ? []
        : [
            finding('inferred-unknown', inDocument(main.document, ['inferred', index]), {
              key,
              suggestion: nearest(key, known),
            }),
          ],
    );
  });
}
