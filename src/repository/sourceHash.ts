import { createHash } from 'node:crypto';

/** What a translation is made from: the texts in the front matter, and the body. */
export interface SourceText {
  readonly text: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Spelling, line ends and white space that no reader sees do not count. */
function normalised(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return normalised(value);
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'sourceHash');
  return entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, item]) => [key, canonical(item)]);
}

/**
 * The hash by which a translation knows the original it was made from: 12 hex digits over the
 * normalised texts and body, in whatever order the fields stand.
 */
export function sourceHash({ text, body }: SourceText): string {
  const whole = JSON.stringify([canonical(text), normalised(body)]);
  return createHash('sha256').update(whole).digest('hex').slice(0, 12);
}
