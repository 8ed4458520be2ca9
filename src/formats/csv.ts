/** What makes a spreadsheet take a cell for a formula (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r]/;

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what looks like one. */
export function harmless(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/**
 * Several values in one cell. Each is made harmless by itself, because where the semicolon is the
 * separator of lists a spreadsheet may split a cell at it.
 */
export function joined(values: readonly string[]): string {
  return values.map(harmless).join('; ');
}

function quoted(text: string): string {
  return `"${harmless(text).replaceAll('"', '""')}"`;
}

/** A table as CSV (RFC 4180, every cell quoted) with the byte order mark by which Excel knows UTF-8. */
export function csv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `${row.map(quoted).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}
