import { readFile, stat } from 'node:fs/promises';
import { extensionOf, megabyte } from '../check/media/kinds.ts';
import { readCsv } from './csv.ts';
import { decodeTable } from './encoding.ts';
import { problem, Refusal, type Problem } from './problem.ts';
import { cellOf, headerProblems, type Table, type Wanted } from './table.ts';
import { readWorkbook } from './workbook.ts';

/** What a table may weigh. The whole state register has some 100 MB. */
const maxMegabytes: Readonly<Record<string, number>> = { csv: 300, xlsx: 25 };

/** How to read a table. */
export interface Reading {
  readonly sheet?: string | undefined;
  /** Which rows to keep; those whose cells do not fit the header are always kept. */
  readonly isWanted?: Wanted;
}

async function readBytes(path: string, megabytes: number): Promise<Buffer> {
  let size: number;
  try {
    size = (await stat(path)).size;
    if (size <= megabytes * megabyte) return await readFile(path);
  } catch {
    throw new Refusal(path, [problem('unreadable', {})]);
  }
  throw new Refusal(path, [problem('large', { megabytes })]);
}

function checked(path: string, table: Table): Table {
  const problems: readonly Problem[] = headerProblems(table.header);
  if (problems.length > 0) throw new Refusal(path, problems);
  return table;
}

/**
 * Reads a table from a .csv or .xlsx file.
 * @throws Refusal when it cannot be read as a table
 */
export async function readTable(path: string, { sheet, isWanted }: Reading = {}): Promise<Table> {
  const extension = extensionOf(path);
  const megabytes = maxMegabytes[extension];
  if (megabytes === undefined) throw new Refusal(path, [problem('kind', {})]);
  const bytes = await readBytes(path, megabytes);
  if (extension === 'csv') {
    const text = decodeTable(bytes);
    if (text === undefined) throw new Refusal(path, [problem('encoding', {})]);
    return checked(path, readCsv(path, text, isWanted));
  }
  const { header, rows } = checked(path, readWorkbook(path, bytes, sheet));
  const isKept = ({ cells }: { readonly cells: readonly string[] }) =>
    cells.length !== header.length ||
    (isWanted?.((column) => cellOf(header, cells, column)) ?? true);
  return { header, rows: rows.filter(isKept) };
}
