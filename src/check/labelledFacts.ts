import type { z } from 'zod';
import { isMapping, type Mapping } from './documents.ts';
import type { EntryText } from './entries.ts';
import { finding, inDocument, type Finding } from './findings.ts';
import { nearest } from './nearest.ts';

/** A fact that has a name of its own among its like. */
export interface NamedFact {
  readonly index: number;
  readonly id: string;
  readonly data: Mapping;
}

/** The facts of a list that have an id; what else is wrong with them is the schema's to report. */
export function namedFacts(list: unknown): NamedFact[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((data: unknown, index) => {
    const id = isMapping(data) ? data['id'] : undefined;
    return isMapping(data) && typeof id === 'string' ? [{ index, id, data }] : [];
  });
}

/** Facts of an entry that have words of their own in each language, under a text key. */
interface Labelled {
  /** The text key that holds the words, by the facts' ids. */
  readonly key: string;
  readonly ids: readonly string[];
  /** What an id is; what is none is the schema's to report. */
  readonly id: z.ZodType;
  readonly missing: 'label-missing' | 'step-text-missing' | 'testimonial-text-missing';
  readonly idle: 'label-without-result' | 'text-without-step' | 'text-without-testimonial';
}

/** Whether every fact has its words in a text, and no words stand there for nothing. Words under a misspelt id are one problem, though they are both too many and too few. */
export function labelFindings({ document, split }: EntryText, labelled: Labelled): Finding[] {
  const { key, ids } = labelled;
  const given: unknown = split?.text[key] ?? {};
  if (!split || !isMapping(given)) return [];
  const unlabelled = ids.filter((id) => !Object.hasOwn(given, id));
  const idle = Object.keys(given)
    .filter((id) => !ids.includes(id))
    .map((id) => ({ id, suggestion: nearest(id, unlabelled) }));
  const missing = unlabelled.filter((id) => !idle.some((one) => one.suggestion === id));
  const isMisspelt = split.unknown.some((other) => nearest(other, [key]));
  return [
    ...idle
      .filter(({ id }) => labelled.id.safeParse(id).success)
      .map((one) => finding(labelled.idle, inDocument(document, [key, one.id]), one)),
    ...(missing.length > 0 && !isMisspelt
      ? [finding(labelled.missing, inDocument(document, [key]), { ids: missing })]
      : []),
  ];
}
