import type { XmlElement } from '@rgrove/parse-xml';
import { problem, Refusal } from './problem.ts';
import { headerOf, isFilled, withoutEmptyTail, type Row, type Table } from './table.ts';
import { dateStyles, dayOf } from './workbookDates.ts';
import { childrenOf, openWorkbook, type WorkbookParts } from './workbookParts.ts';

/** Columns that a sheet may have. */
const maxColumns = 500;

/** What has to be known of a workbook to read its cells. */
interface Book {
  readonly strings: readonly string[];
  readonly dates: readonly boolean[];
  readonly isFrom1904: boolean;
}

/** The text of a string with or without formatted runs; phonetic hints are left out. */
function richText(element: XmlElement | undefined): string {
  const runs = childrenOf(element, 'r').flatMap((run) => childrenOf(run, 't'));
  return [...childrenOf(element, 't'), ...runs].map(({ text }) => text).join('');
}

/** A cell as text. A formula is given as such, whatever result was kept beside it. */
function cellText(cell: XmlElement, { strings, dates, isFrom1904 }: Book): string {
  const [formula] = childrenOf(cell, 'f');
  if (formula) return `=${formula.text}`;
  const { t: type = 'n', s: style = '' } = cell.attributes;
  if (type === 'inlineStr') return richText(childrenOf(cell, 'is')[0]);
  const value = childrenOf(cell, 'v')[0]?.text ?? '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type !== 'n' || value === '') return value;
  const isDate = style !== '' && dates[Number(style)] === true;
  return (isDate ? dayOf(Number(value), isFrom1904) : undefined) ?? String(Number(value));
}

/** The number of a column from its letters, counted from 0: C7 is 2. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowCells(row: XmlElement, book: Book): string[] | undefined {
  const cells: string[] = [];
  for (const cell of childrenOf(row, 'c')) {
    const reference = cell.attributes['r'];
    const at = reference === undefined ? cells.length : columnOf(reference);
    const text = cellText(cell, book);
    if (text === '') continue;
    if (at < cells.length || at >= maxColumns) return undefined;
    while (cells.length < at) cells.push('');
    cells.push(text);
  }
  return cells;
}

function sheetPart(path: string, parts: WorkbookParts, wanted: string | undefined): string {
  const book = parts.part('xl/workbook.xml');
  const sheets = childrenOf(childrenOf(book, 'sheets')[0], 'sheet').map(({ attributes }) => ({
    name: attributes['name'] ?? '',
    id: attributes['r:id'] ?? '',
  }));
  const sheet = wanted === undefined ? sheets[0] : sheets.find(({ name }) => name === wanted);
  if (!sheet && sheets.length > 0) {
    const names = sheets.map(({ name }) => name).join(', ');
    throw new Refusal(path, [problem('sheet', { name: wanted ?? '', sheets: names })]);
  }
  const relations = childrenOf(parts.part('xl/_rels/workbook.xml.rels'), 'Relationship');
  const target = relations.find(({ attributes }) => attributes['Id'] === sheet?.id);
  const name = target?.attributes['Target'] ?? '';
  return name.startsWith('/') ? name.slice(1) : `xl/${name}`;
}

function readBook(parts: WorkbookParts): Book {
  const [settings] = childrenOf(parts.part('xl/workbook.xml'), 'workbookPr');
  return {
    strings: childrenOf(parts.part('xl/sharedStrings.xml'), 'si').map(richText),
    dates: dateStyles(parts),
    isFrom1904: ['1', 'true'].includes(settings?.attributes['date1904'] ?? ''),
  };
}

/**
 * Reads a sheet of an .xlsx workbook, the first when none is named. Nothing is computed: a cell
 * with a formula is its formula.
 * @throws Refusal when the workbook cannot be read
 */
export function readWorkbook(path: string, bytes: Buffer, sheet?: string): Table {
  const parts = openWorkbook(path, bytes);
  const root = parts.part(sheetPart(path, parts, sheet));
  const broken = new Refusal(path, [problem('workbook', {})]);
  if (!root) throw broken;
  const book = readBook(parts);
  let last = 0;
  const rows = childrenOf(childrenOf(root, 'sheetData')[0], 'row').flatMap((row): Row[] => {
    last = Number(row.attributes['r'] ?? last + 1);
    const cells = rowCells(row, book);
    if (!cells) throw broken;
    return isFilled(cells) ? [{ number: last, cells }] : [];
  });
  const [first, ...others] = rows;
  const header = headerOf(first?.cells ?? []);
  return {
    header,
    rows: others.map((row) => ({ ...row, cells: padded(row.cells, header.length) })),
  };
}

/** A workbook does not write empty cells at the end of a row. */
function padded(cells: readonly string[], columns: number): readonly string[] {
  const missing = Math.max(columns - cells.length, 0);
  return withoutEmptyTail([...cells, ...Array<string>(missing).fill('')], columns);
}
