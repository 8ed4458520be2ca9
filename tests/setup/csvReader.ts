import { parse } from 'csv-parse/sync';

/** Reads CSV as RFC 4180 has it, without its byte order mark: rows of cells. */
export function readCsv(text: string): string[][] {
  return parse(text, { record_delimiter: '\r\n', relax_column_count: true });
}
