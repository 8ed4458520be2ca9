import { slug } from '../schemas/fields.ts';
import type { Entry } from './entries.ts';
import { finding, inDocument, type Finding } from './findings.ts';
import { labelFindings, namedFacts, type NamedFact } from './labelledFacts.ts';
import type { Repository } from './model.ts';

function single({ main }: Entry, results: readonly NamedFact[]): Finding[] {
  if (!main) return [];
  return results.flatMap(({ index, id, data }, at) => {
    const place = (key: string) => inDocument(main.document, ['results', index, key]);
    const isTwice = results.findIndex((other) => other.id === id) < at;
    const isUndated = Object.hasOwn(data, 'achieved') && !Object.hasOwn(data, 'asOf');
    return [
      ...(isTwice ? [finding('result-twice', place('id'), { id })] : []),
      ...(isUndated ? [finding('achieved-without-date', place('achieved'), { id })] : []),
    ];
  });
}

/** Each measured result of a project has one id, and a label in every language. */
export function resultRules({ entries }: Repository): Finding[] {
  return entries.flatMap((entry) => {
    if (entry.bundle.collection !== 'projects' || !entry.facts) return [];
    const results = namedFacts(entry.facts['results']);
    const ids = [...new Set(results.map((result) => result.id))];
    return [
      ...single(entry, results),
      ...entry.texts.flatMap((text) =>
        labelFindings(text, {
          key: 'resultLabels',
          ids,
          id: slug,
          missing: 'label-missing',
          idle: 'label-without-result',
        }),
      ),
    ];
  });
}
