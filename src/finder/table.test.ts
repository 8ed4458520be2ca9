import { expect, test } from 'vitest';
import { plain, rowsOf } from './table.ts';

// As src/feeds/csv.ts writes it.
const head = '\uFEFF"ID","Name"\r\n';
const a = '"a","First, ""quoted""\r\nand long"\r\n';
const b = `"b","'=HYPERLINK(""x"")"\r\n`;
const c = '"c",""\r\n';
const table = head + a + b + c;

test('rows are taken from the published table as they stand, in the order asked for', () => {
  const rows = rowsOf(table, ['c', 'a', 'nobody']);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['ID', 'Name'],
    ['c', ''],
    ['a', 'First, "quoted"\r\nand long'],
  ]);
  expect(rows.map(({ text }) => text).join('')).toBe(head + c + a);
});

test('cells that would be formulas stay guarded in a table and are plain in print', () => {
  const [, row] = rowsOf(table, ['b']);
  expect(row?.text).toContain(`"'=HYPERLINK`);
  expect(plain(row?.cells[1] ?? '')).toBe('=HYPERLINK("x")');
});
