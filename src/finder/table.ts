/** A row of a CSV table: its cells, and the very text that it is. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly text: string;
}

/**
 * Reads a table in the form in which the open data has it (RFC 4180, every cell in quotes, rows ended
 * by CRLF). A byte order mark before it stays with the first row.
 */
export function tableRows(table: string): TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let start = 0;
  for (const { 0: whole, 1: cell = '', 2: end, index } of table.matchAll(
    /"((?:[^"]|"")*)"(,|\r\n|$)/g,
  )) {
    cells.push(cell.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push({ cells, text: table.slice(start, index + whole.length) });
    start = index + whole.length;
    cells = [];
  }
  return rows;
}

/** The head of a table and the rows of these ids, in their order; the id is the first cell. */
export function rowsOf(table: string, ids: readonly string[]): TableRow[] {
  const [head, ...body] = tableRows(table);
  const byId = new Map(body.map((row) => [row.cells[0], row]));
  return [...(head ? [head] : []), ...ids.flatMap((id) => byId.get(id) ?? [])];
}

/** A cell without the apostrophe that keeps spreadsheets from taking it for a formula (src/feeds/csv.ts). */
export function plain(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, '');
}
