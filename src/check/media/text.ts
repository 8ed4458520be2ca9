import { fault, type Fault } from './faults.ts';
import { tableCells, type Cell } from './tableCells.ts';

/** The text of a file in UTF-8 without zero bytes; undefined when it is something else. */
function decoded(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** What is wrong with a plain text. */
export function textFaults(bytes: Buffer): Fault[] {
  return decoded(bytes) === undefined ? [fault('not-utf8', {})] : [];
}

/** As much of a cell as has to be looked at. */
const cellStart = 1000;

/** What makes a spreadsheet compute a cell. */
const formulas: readonly RegExp[] = [
  /^=./s,
  // A function, another program, or a cell of another sheet.
  /^[+\-@].*(?:[\p{L}\d_.]\(|[\w']\|\s*'|[\w']!\$?[A-Z])/su,
  /^[+-]\$?[A-Z]{1,3}\$?\d+(?:[+\-*/^&:].*)?$/s,
];

/**
 * Whether a spreadsheet would compute a cell (OWASP, “CSV injection”). Numbers, telephone numbers,
 * dashes and handles (-5 %, +371 …, - text, @name) are none of that.
 */
export function isFormula({ text }: Pick<Cell, 'text'>): boolean {
  const start = text.slice(0, cellStart).trim();
  return formulas.some((formula) => formula.test(start));
}

/** What is wrong with a table (CSV): not text, or cells that compute when it is opened. */
export function tableFaults(bytes: Buffer): Fault[] {
  const text = decoded(bytes);
  if (text === undefined) return [fault('not-utf8', {})];
  return tableCells(text)
    .filter(isFormula)
    .map(({ text: cell, line }) =>
      fault('table-formula', { cell: cell.slice(0, 60) }, { line, column: 1 }),
    );
}
