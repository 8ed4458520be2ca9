import { slug } from '../schemas/fields.ts';
import { isMapping, type Mapping } from './documents.ts';
import type { Entry, EntryText } from './entries.ts';
import { finding, inDocument, type Finding } from './findings.ts';
import type { Repository } from './model.ts';
import { nearest } from './nearest.ts';

interface Result {
  readonly index: number;
  readonly id: string;
  readonly data: Mapping;
}

/** The results of a project, as far as they are well formed. */
function resultsOf({ bundle, facts }: Entry): Result[] {
  const results: unknown = bundle.collection === 'projects' ? facts?.['results'] : undefined;
  if (!Array.isArray(results)) return [];
  return results.flatMap((data: unknown, index) => {
    const id = isMapping(data) ? data['id'] : undefined;
    return isMapping(data) && typeof id === 'string' ? [{ index, id, data }] : [];
  });
}

function single({ main }: Entry, results: readonly Result[]): Finding[] {
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

/** A label under a misspelt id is one problem, though it is both one too many and one too few. */
function labels({ document, split }: EntryText, ids: readonly string[]): Finding[] {
  const given: unknown = split?.text['resultLabels'] ?? {};
  if (!split || !isMapping(given)) return [];
  const unlabelled = ids.filter((id) => !Object.hasOwn(given, id));
  const idle = Object.keys(given)
    .filter((id) => !ids.includes(id))
    .map((id) => ({ id, suggestion: nearest(id, unlabelled) }));
  const missing = unlabelled.filter((id) => !idle.some((one) => one.suggestion === id));
  const isMisspelt = split.unknown.some((key) => nearest(key, ['resultLabels']));
  const place = inDocument(document, ['resultLabels']);
  return [
    ...idle
      // What is no id at all is the schema's to report.
      .filter(({ id }) => slug.safeParse(id).success)
      .map((one) =>
        finding('label-without-result', inDocument(document, ['resultLabels', one.id]), one),
      ),
    ...(missing.length > 0 && !isMisspelt
      ? [finding('label-missing', place, { ids: missing })]
      : []),
  ];
}

/** Each measured result of a project has one id, and a label in every language. */
export function resultRules({ entries }: Repository): Finding[] {
  return entries.flatMap((entry) => {
    if (entry.bundle.collection !== 'projects' || !entry.facts) return [];
    const results = resultsOf(entry);
    const ids = [...new Set(results.map((result) => result.id))];
    return [...single(entry, results), ...entry.texts.flatMap((text) => labels(text, ids))];
  });
}
