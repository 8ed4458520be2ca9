import { describe, expect, it } from 'vitest';
import { detectDelimiter, readCsv } from './csv.ts';
import { Refusal } from './problem.ts';

describe('the delimiter', () => {
  it.each([
    [',', 'a,b,c\n1,2,3\n'],
    [';', 'a;b\n"1,5";"2,5"\n'],
    ['\t', 'a\tb\n1, 2\t3\n'],
    ['|', 'a|b|c\r\n1;2|3|4\r\n'],
    [',', 'a\n1\n'],
    [';', 'a;b\n"x, y, z";"v, w"\n"x, y";w\n'],
  ])('%j is found', (delimiter, text) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});

describe('a CSV text', () => {
  it('may have quotation marks, delimiters and line breaks in cells', () => {
    const { header, rows } = readCsv('t', 'a,b\n"x ""y"", z","1\n2"\r\nc,d\n');
    expect(header).toEqual(['a', 'b']);
    expect(rows).toEqual([
      { number: 2, cells: ['x "y", z', '1\n2'] },
      { number: 3, cells: ['c', 'd'] },
    ]);
  });

  it('may have empty rows, which count, and empty columns at the end, which do not', () => {
    const { header, rows } = readCsv('t', 'a,b,,\n\n1,2,,\n,,,\n3,4,,\n');
    expect(header).toEqual(['a', 'b']);
    expect(rows).toEqual([
      { number: 3, cells: ['1', '2'] },
      { number: 5, cells: ['3', '4'] },
    ]);
  });

  it('keeps ragged rows for the check, wanted or not', () => {
    const isWanted = (cell: (column: string) => string) => cell('a') === '1';
    const { rows } = readCsv('t', 'a,b\n1,2\n2,3\n4\n1,2,3\n', isWanted);
    expect(rows.map(({ number }) => number)).toEqual([2, 4, 5]);
  });

  it.each([
    ['is never closed', 'a,b\n1,"2\n3,4\n'],
    ['stands inside a cell', 'a,b\n1,x "y"\n'],
    ['is followed by text', 'a,b\n1,"x" y\n'],
  ])('with a quotation mark that %s is refused', (_, text) => {
    expect(() => readCsv('t', text)).toThrow(Refusal);
    expect(() => readCsv('t', text)).toThrow(/line [23]/);
  });
});
