/**
 * A plan as it is handed on: in files and in links. Version 1 of the format is described in
 * docs/worksheets.md; what changes its meaning is another version.
 */
export interface Plan {
  readonly format: typeof planFormat;
  readonly version: typeof planVersion;
  readonly id: string;
  /** The slug of the worksheet: the same in all languages. */
  readonly worksheet: string;
  readonly name: string;
  /** Moments as `Date.toISOString` writes them. */
  readonly created: string;
  readonly changed: string;
  /** For whom statements are shown; empty where all are. */
  readonly audiences: readonly string[];
  /** What was written, by the id of the field. */
  readonly answers: Readonly<Record<string, string>>;
  /** What was ticked off. */
  readonly checks: Readonly<Record<string, true>>;
  readonly tables: Readonly<Record<string, readonly PlanRow[]>>;
  /** What the answered fields were called when they were answered, by id and language. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** In which step the answered fields stood. */
  readonly steps: Readonly<Record<string, string>>;
}

export interface PlanRow {
  readonly id: string;
  /** By the id of the column. */
  readonly cells: Readonly<Record<string, string>>;
}

export const planFormat = 'klets-plan';
export const planVersion = 1;

/** What no plan of ours exceeds; what does was not written by a worksheet. */
export const limits = {
  /**
   * Bytes of a file, and of what a link unpacks to. Browsers keep 5 million characters for a site,
   * of at most three bytes each: what was kept, and exported, can be opened again.
   */
  file: 16 * 2 ** 20,
  /** Characters of one answer. */
  text: 20_000,
  name: 120,
  /** Entries of a group: answers, checks, labels, rows of a table. */
  count: 1_000,
} as const;

/** Ids of worksheets, statements, fields, tables, columns and rows. */
export const idPattern = /^[a-z0-9][a-z0-9._-]{0,99}$/i;

/** An id that no other plan has. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
}

/** How many answers a plan holds: texts, ticks and rows. */
export function answerCount({ answers, checks, tables }: Plan): number {
  const rows = Object.values(tables).reduce((sum, each) => sum + each.length, 0);
  return Object.keys(answers).length + Object.keys(checks).length + rows;
}
