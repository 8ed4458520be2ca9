import { anyEntryRef } from '../schemas/fields.ts';
import type { Finding } from './findings.ts';
import { labelFindings } from './labelledFacts.ts';
import type { Repository } from './model.ts';

const address = anyEntryRef();

/** Each step of a path says in every language why to read it. */
export function stepRules({ entries }: Repository): Finding[] {
  return entries.flatMap(({ facts, texts }) => {
    const steps: unknown = facts?.['steps'];
    if (!Array.isArray(steps) && !texts.some(({ split }) => split?.text['stepTexts'])) return [];
    const ids = (Array.isArray(steps) ? steps : []).filter((step) => typeof step === 'string');
    return texts.flatMap((text) =>
      labelFindings(text, {
        key: 'stepTexts',
        ids,
        id: address,
        missing: 'step-text-missing',
        idle: 'text-without-step',
      }),
    );
  });
}
