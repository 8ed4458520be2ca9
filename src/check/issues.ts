import type { z } from 'zod';
import type { Document } from './documents.ts';
import type { Finding } from './findings.ts';
import { issueFinding } from './issueFinding.ts';
import { allowedKeys } from './schemaKeys.ts';
import { flattenUnion } from './unions.ts';
import { unknownKey } from './unknownKeys.ts';

/** Data of a document that a schema is to be held against. */
export interface Subject {
  readonly document: Document;
  readonly data: unknown;
  readonly schema: z.ZodType;
  /** Fields whose absence another problem explains. */
  readonly excused?: ReadonlySet<string>;
}

/** Everything in which data does not fit a schema: one problem a cause. */
export function schemaFindings({ document, data, schema, excused }: Subject): Finding[] {
  const parsed = schema.safeParse(data);
  if (parsed.success) return [];
  const issues = parsed.error.issues.flatMap((issue) => flattenUnion(issue, data));
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const keys = allowedKeys(schema, data, issue.path);
    return issue.keys.map((key) => unknownKey(document, [...issue.path, key], keys));
  });
  const explained = new Set([...(excused ?? []), ...unknown.map(({ meant }) => meant)]);
  const known = new Map<string, Finding>();
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') continue;
    const found = issueFinding(issue, document, data);
    const isExplained = found.key === 'missing-field' && explained.has(found.field);
    // What else breaks on a value that is already wrong follows from it.
    if (!isExplained && !known.has(found.field)) known.set(found.field, found);
  }
  return [...unknown.map((one) => one.finding), ...known.values()];
}
