import { CsvError, parse } from 'csv-parse/sync';
import { problem, Refusal } from './problem.ts';
import {
  cellOf,
  headerOf,
  isFilled,
  withoutEmptyTail,
  type Row,
  type Table,
  type Wanted,
} from './table.ts';

const delimiters = [',', ';', '\t', '|'] as const;
const lineEnds = ['\r\n', '\n', '\r'];

/** Characters that a row may have: an open quotation mark must not swallow the rest of a long file. */
const longestRow = 200_000;

/** How many rows of a text to try the delimiters on. */
const sampled = 20;

function columnsWith(text: string, delimiter: string): number {
  try {
    const records = parse(text, {
      delimiter,
      record_delimiter: lineEnds,
      relax_column_count: true,
      to: sampled,
      max_record_size: longestRow,
    });
    const [header = []] = records;
    const alike = records.filter((record) => record.length === header.length).length;
    return header.length < 2 ? 0 : header.length * (alike / records.length);
  } catch {
    return 0;
  }
}

/** The delimiter that cuts the first rows into the most columns, evenly. */
export function detectDelimiter(text: string): string {
  const scores = delimiters.map((delimiter) => [columnsWith(text, delimiter), delimiter] as const);
  return scores.reduce((best, next) => (next[0] > best[0] ? next : best))[1];
}

/**
 * Reads a CSV text. Rows with a wrong number of cells stay as they are, for the check of the rows
 * to report; rows that are not wanted and empty ones are dropped while reading.
 * @throws Refusal when quotation marks do not match
 */
export function readCsv(path: string, text: string, isWanted: Wanted = () => true): Table {
  let header: readonly string[] | undefined;
  let number = 0;
  const rows: Row[] = [];
  const take = (cells: string[]) => {
    number += 1;
    if (!isFilled(cells)) return null;
    if (header === undefined) {
      header = headerOf(cells);
      return null;
    }
    const { length } = header;
    const kept = withoutEmptyTail(cells, length);
    const names = header;
    if (kept.length !== length || isWanted((column) => cellOf(names, kept, column))) {
      rows.push({ number, cells: kept });
    }
    return null;
  };
  try {
    parse(text, {
      delimiter: detectDelimiter(text),
      record_delimiter: lineEnds,
      relax_column_count: true,
      max_record_size: longestRow,
      on_record: take,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(Reflect.get(error, 'lines') ?? 1);
    throw new Refusal(path, [problem('quotes', { line })]);
  }
  return { header: header ?? [], rows };
}
