import { nearest } from '../check/nearest.ts';
import { isoDate } from './dates.ts';
import { namedColumns } from './mapping.ts';
import type { ValueSource } from './mappingSchema.ts';
import { problem, type Problem, type TablePlace } from './problem.ts';

/** The cells of a row by column; empty where nothing is meant. */
export type CellReader = (column: string) => string;

/** What a row gives for a field: one item, or several where the mapping names a separator. */
export interface CellValue {
  readonly items: readonly string[];
  /** Column from which it comes, if it comes from one. */
  readonly column: string | undefined;
  /** As the table has it. */
  readonly raw: string;
}

/** One line, however the cell is laid out. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function filledText(text: string, cell: CellReader): string | undefined {
  if (namedColumns(text).some((column) => cell(column) === '')) return undefined;
  return tidy(text.replace(/\{([^{}]+)\}/g, (_, column: string) => cell(column.trim())));
}

function split(text: string, separator: string | undefined): string[] {
  const parts = separator === undefined ? [text] : text.split(separator);
  return [...new Set(parts.map(tidy).filter((part) => part !== ''))];
}

function meaning(
  item: string,
  { values, date, filled }: ValueSource,
  place: TablePlace,
): string | Problem {
  if (filled !== undefined) return filled;
  if (values) {
    const meant = Object.hasOwn(values, item) ? values[item] : undefined;
    const choices = Object.keys(values);
    const suggestion = nearest(item, choices);
    const details = { value: item, suggestion, choices: choices.slice(0, 20).join(', ') };
    return meant ?? problem('notListed', details, place);
  }
  if (date === undefined) return item;
  return isoDate(item, date) ?? problem('date', { value: item, format: date }, place);
}

function ownValue(
  source: ValueSource,
  cell: CellReader,
  row: number,
): CellValue | Problem[] | undefined {
  const { column, text, value, separator } = source;
  const raw = column === undefined ? (value ?? filledText(text ?? '', cell)) : cell(column);
  const items = split(raw ?? '', separator);
  if (raw === undefined || items.length === 0) return undefined;
  if (column === undefined) return { items, column, raw };
  const meant = items.map((item) => meaning(item, source, { row, column }));
  const problems = meant.filter((one) => typeof one !== 'string');
  if (problems.length > 0) return problems;
  return { items: [...new Set(meant.filter((one) => typeof one === 'string'))], column, raw };
}

/** What a row gives by a value source, or by those behind its `else`; undefined when it gives nothing. */
export function cellValue(
  source: ValueSource,
  cell: CellReader,
  row: number,
): CellValue | Problem[] | undefined {
  return (
    ownValue(source, cell, row) ??
    (source.else === undefined ? undefined : cellValue(source.else, cell, row))
  );
}
