import { finding, type Finding } from '../findings.ts';
import type { Details, MediaDetails } from '../messages/catalogue.ts';

/** Messages that speak of the bytes of one media file. */
type FaultKey = keyof MediaDetails | 'not-utf8' | 'unreadable';

/** What is wrong with the bytes of a media file, as plain data. */
export type Fault<K extends FaultKey = FaultKey> = {
  readonly [P in K]: {
    readonly key: P;
    readonly details: Details[P];
    /** Line of a text file, counted from 1. */
    readonly line: number;
    readonly column: number;
  };
}[K];

/** A fault of a whole file, or of one place in a text file. */
export function fault<K extends FaultKey>(
  key: K,
  details: Details[K],
  { line, column }: { readonly line: number; readonly column: number } = { line: 1, column: 1 },
): Fault<K> {
  return { key, details, line, column };
}

/** A fault as a finding in the file at `path`. */
export function faultFinding<K extends FaultKey>(path: string, found: Fault<K>): Finding {
  const { line, column } = found;
  return finding<K>(found.key, { path, at: { line, column }, field: '' }, found.details);
}
