import type { Document } from './documents.ts';
import { fieldName, finding, inDocument, type Finding } from './findings.ts';
import { nearest } from './nearest.ts';

/** How many allowed keys are still worth naming. */
const nameable = 8;

/** A key that a schema does not know. */
export interface UnknownKey {
  readonly finding: Finding;
  /** The field that was probably meant, as a name. */
  readonly meant: string | undefined;
}

/** Reports a key that is none of `keys`, with the one that was probably meant. */
export function unknownKey(
  document: Document,
  path: readonly PropertyKey[],
  keys: readonly string[],
): UnknownKey {
  const key = String(path.at(-1));
  const suggestion = nearest(key, keys);
  const allowed = keys.length > nameable ? [] : keys;
  return {
    finding: finding('unknown-key', inDocument(document, path), { key, suggestion, allowed }),
    meant: suggestion && fieldName([...path.slice(0, -1), suggestion]),
  };
}
