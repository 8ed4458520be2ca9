import type { WorkbookParts } from './workbookParts.ts';
import { childrenOf } from './workbookParts.ts';

/** Formats of numbers that every workbook knows as dates (ECMA-376, 18.8.30). */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** A format shows a date when it names a year or a day outside of quoted words and brackets. */
function showsDate(code: string): boolean {
  return /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** For each style of a cell, by its number, whether it shows a number as a date. */
export function dateStyles(parts: WorkbookParts): boolean[] {
  const root = parts.part('xl/styles.xml');
  const [formats] = childrenOf(root, 'numFmts');
  const codes = new Map(
    childrenOf(formats, 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  const [styles] = childrenOf(root, 'cellXfs');
  return childrenOf(styles, 'xf').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    const code = codes.get(id);
    return code === undefined ? isBuiltInDate(id) : showsDate(code);
  });
}

const dayLength = 86_400_000;

/** Day 0 of the two ways in which workbooks count days. */
const epochs = { windows: Date.UTC(1899, 11, 30), mac: Date.UTC(1904, 0, 1) } as const;

/** The day that a number of days stands for; undefined outside of the calendar. */
export function dayOf(serial: number, isFrom1904: boolean): string | undefined {
  const epoch = isFrom1904 ? epochs.mac : epochs.windows;
  const date = new Date(epoch + Math.floor(serial) * dayLength);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
