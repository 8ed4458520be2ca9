import type { Entry } from './entries.ts';
import { finding, inDocument, type Finding } from './findings.ts';
import type { Repository } from './model.ts';

function twins(organisations: readonly Entry[]): Finding[] {
  const owners = new Map<string, string>();
  return organisations.flatMap(({ bundle, main, facts }) => {
    const number = facts?.['registerNumber'];
    if (!main || typeof number !== 'string') return [];
    const other = owners.get(number);
    if (other === undefined) owners.set(number, bundle.slug);
    return other === undefined
      ? []
      : [
          finding('register-number-taken', inDocument(main.document, ['registerNumber']), {
            value: number,
            other,
          }),
        ];
  });
}

/** A register number is one organisation's; the second profile that has it is told. */
export function registerNumberRules({ entries }: Repository): Finding[] {
  return twins(entries.filter(({ bundle }) => bundle.collection === 'organisations'));
}
