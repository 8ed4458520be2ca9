import { problem, type Problem } from './problem.ts';

/** A row of a table. A formula of a workbook stands in its cell as `=…`, never its result. */
export interface Row {
  /** As a spreadsheet counts: the header is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A table with the names of its columns. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** Whether a row is wanted at all, seen from its cells by the name of the column. */
export type Wanted = (cell: (column: string) => string) => boolean;

/** Whether there is anything in a row. */
export function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** The cell of a row in a column; empty where there is none. */
export function cellOf(
  header: readonly string[],
  cells: readonly string[],
  column: string,
): string {
  return cells[header.indexOf(column)]?.trim() ?? '';
}

/** Empty cells beyond the last column, which spreadsheets like to add, are no cells. */
export function withoutEmptyTail(cells: readonly string[], columns: number): readonly string[] {
  let { length } = cells;
  while (length > columns && cells[length - 1]?.trim() === '') length -= 1;
  return length === cells.length ? cells : cells.slice(0, length);
}

/** The first row as names of columns. */
export function headerOf(cells: readonly string[]): string[] {
  const header = cells.map((cell) => cell.trim());
  while (header.at(-1) === '') header.pop();
  return header;
}

/** Columns that cannot be told apart. */
export function headerProblems(header: readonly string[]): Problem[] {
  if (header.length === 0) return [problem('empty', {})];
  const twice = header.filter((name, index) => name !== '' && header.indexOf(name) < index);
  return [...new Set(twice)].map((name) => problem('columnTwice', { name }, { row: 1 }));
}
