import { describe, expect, it } from 'vitest';
import type { SampleEntry } from '../check/media/office/sampleOffice.ts';
import { sampleWorkbook, textRow } from './sampleWorkbook.ts';
import { readWorkbook } from './workbook.ts';

describe('a workbook', () => {
  it('gives texts, numbers and dates as they are meant', () => {
    const { header, rows } = readWorkbook(
      't',
      sampleWorkbook([
        `<c r="A1" t="s"><v>0</v></c>${textRow('b', 'c', 'd', 'e')}`,
        '<c t="s"><v>1</v></c><c><v>4.0008000028E10</v></c><c s="1"><v>45658</v></c><c s="2"><v>45658.75</v></c><c s="3"><v>1.5</v></c>',
      ]),
    );
    expect(header).toEqual(['Nosaukums', 'b', 'c', 'd', 'e']);
    expect(rows).toEqual([
      { number: 2, cells: ['Divas daļas', '40008000028', '2025-01-01', '2025-01-01', '1.5'] },
    ]);
  });

  it('leaves out empty rows and fills empty cells', () => {
    const book = sampleWorkbook([textRow('a', 'b', 'c'), '', '<c r="B3"><v>1</v></c>']);
    expect(readWorkbook('t', book).rows).toEqual([{ number: 3, cells: ['', '1', ''] }]);
  });

  it('never computes: a formula is its text, whatever result stands beside it', () => {
    const cell = '<c t="str"><f>HYPERLINK("https://example.org","x")</f><v>x</v></c>';
    const { rows } = readWorkbook('t', sampleWorkbook([textRow('a'), cell]));
    expect(rows[0]?.cells).toEqual(['=HYPERLINK("https://example.org","x")']);
  });

  it('counts days from 1904 where it says so', () => {
    const book = sampleWorkbook([textRow('a'), '<c s="1"><v>0</v></c>'], {
      'xl/workbook.xml':
        '<workbook><workbookPr date1904="1"/><sheets><sheet name="x" r:id="r1"/></sheets></workbook>',
    });
    expect(readWorkbook('t', book).rows[0]?.cells).toEqual(['1904-01-01']);
  });
});

const table = [textRow('a'), textRow('b')];
const sheet = 'xl/worksheets/sheet1.xml';

/** None of them is large by itself. */
const manyParts: Readonly<Record<string, SampleEntry>> = Object.fromEntries(
  Array.from({ length: 130 }, (_, index) => [`x${String(index)}`, { data: 'x', size: 999_000 }]),
);

const bombs: readonly (readonly [string, Readonly<Record<string, SampleEntry>>, RegExp])[] = [
  ['a part is packed a thousandfold', { 'xl/media/x.bin': Buffer.alloc(3_000_000) }, /unpacks to/],
  ['a part is large', { [sheet]: { data: '<x/>', size: 50_000_000 } }, /unpacks to/],
  ['its parts are large together', manyParts, /unpacks to/],
];

describe('a workbook is refused, and nothing of it unpacked, when', () => {
  it.each(bombs)('%s', (_, more, message) => {
    expect(() => readWorkbook('t', sampleWorkbook(table, more))).toThrow(message);
  });

  it.each([
    ['it is no archive', Buffer.from('PK, but not really')],
    [
      'a part is larger than it says',
      sampleWorkbook(table, { [sheet]: { data: `<x>${'y'.repeat(9000)}</x>`, size: 10 } }),
    ],
    ['its sheet is no XML', sampleWorkbook(table, { [sheet]: '<worksheet>' })],
    [
      'its sheet declares entities',
      sampleWorkbook(table, { [sheet]: '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }),
    ],
    ['a password protects it', sampleWorkbook(table, { [sheet]: { data: '<x/>', flags: 1 } })],
    ['a cell stands far out', sampleWorkbook([textRow('a'), '<c r="XFD2"><v>1</v></c>'])],
    [
      'cells go backwards',
      sampleWorkbook([textRow('a'), '<c r="B2"><v>1</v></c><c r="A2"><v>1</v></c>']),
    ],
  ])('%s', (_, bytes) => {
    expect(() => readWorkbook('t', bytes)).toThrow(/no readable \.xlsx/);
  });

  it('the sheet that is asked for is not in it', () => {
    expect(() => readWorkbook('t', sampleWorkbook(table), 'Cita')).toThrow(
      /The workbook has: Saraksts/,
    );
  });
});
