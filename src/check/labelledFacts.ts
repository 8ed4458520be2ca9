import type { z } from 'zod';
import { isMapping } from './documents.ts';
import type { EntryText } from './entries.ts';
import { finding, inDocument, type Finding } from './findings.ts';
import { nearest } from './nearest.ts';

/** Facts of an entry that have words of their own in each language, under a text key. */
interface Labelled {
  /** The text key that holds the words, by the facts' ids. */
  readonly key: string;
  readonly ids: readonly string[];
  /** What an id is; what is none is the schema's to report. */
  readonly id: z.ZodType;
  readonly missing: 'label-missing' | 'step-text-missing';
  readonly idle: 'label-without-result' | 'text-without-step';
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
