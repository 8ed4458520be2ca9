import { describe, expect, it } from 'vitest';
import { tableCells } from './tableCells.ts';
import { tableFaults } from './text.ts';

describe('cells', () => {
  it.each<[string, string, [text: string, line: number][]]>([
    [
      'are parted by any sign',
      'a,b;c\td',
      [
        ['a', 1],
        ['b', 1],
        ['c', 1],
        ['d', 1],
      ],
    ],
    [
      'keep signs within quotes',
      '"a,b""c";d',
      [
        ['a,b"c', 1],
        ['d', 1],
      ],
    ],
    [
      'know their line',
      'a\r\nb\n"c\nc",d\n\ne',
      [
        ['a', 1],
        ['b', 2],
        ['c\nc', 3],
        ['d', 4],
        ['e', 6],
      ],
    ],
    [
      'end with the text',
      'a,"b\nc',
      [
        ['a', 1],
        ['b\nc', 1],
      ],
    ],
    ['are none in an empty text', '\n,\n', []],
  ])('%s', (_name, text, expected) => {
    expect(tableCells(text).map((cell) => [cell.text, cell.line])).toEqual(expected);
  });
});

describe('a cell', () => {
  const isRefused = (cell: string) => tableFaults(Buffer.from(cell)).length > 0;

  it.each([
    '=1+1',
    ' =A1',
    '"=cmd|\'/C calc\'!A0"',
    '+SUM(A1)',
    '-A4',
    '+A1+A2',
    '@SUM(1)',
    "-2+cmd|' /C calc'!A0",
  ])('%s computes', (cell) => expect(isRefused(cell)).toBe(true));

  it.each([
    '-5',
    '-5.3 %',
    '+371 67 000 000',
    '+371 (67) 000',
    '-',
    '=',
    '- Meeting (Rīga)!',
    '@name',
    '1=1',
    '-B2 level',
    'a@b.lv',
  ])('%s does not', (cell) => expect(isRefused(cell)).toBe(false));
});
