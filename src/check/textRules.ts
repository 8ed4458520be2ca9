import type { Document } from './documents.ts';
import { finding, type Finding } from './findings.ts';
import type { Repository } from './model.ts';
import type { TextDetails } from './textProblem.ts';

function documentFindings({ path, facts }: Document): Finding[] {
  return facts.problems.map(({ key, details, line, column }) =>
    finding<keyof TextDetails>(key, { path, at: { line, column }, field: '' }, details),
  );
}

/** No text holds what the policy for contributed content refuses, nor what only harms. */
export function textRules({ site, outlines, vocabularies, entries }: Repository): Finding[] {
  const texts = entries.flatMap((entry) => entry.texts.map((text) => text.document));
  const single = [site, outlines].filter((document) => document !== undefined);
  return [...single, ...vocabularies.values(), ...texts].flatMap(documentFindings);
}
