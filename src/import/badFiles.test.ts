import { describe, expect, it } from 'vitest';
import { importSample, sampleTable } from './sampleImport.ts';
import { sampleWorkbook, textRow } from './sampleWorkbook.ts';

describe('a file is refused that is', () => {
  it.each([
    [
      'in no encoding that can be told',
      'table.csv',
      Buffer.from([0xcf, 0xf0, 0xff, 0x83]),
      'The encoding is none of',
    ],
    ['no table', 'table.ods', 'x', 'Neither .csv nor .xlsx'],
    ['no workbook', 'table.xlsx', 'x', 'This is no readable .xlsx'],
    [
      'a zip bomb',
      'table.xlsx',
      sampleWorkbook([], { x: Buffer.alloc(3_000_000) }),
      '“x” unpacks to far more',
    ],
    ['empty', 'table.csv', '', 'The table is empty'],
    [
      'a table with two columns of one name',
      'table.csv',
      'number,name,name\n1,2,3\n',
      'row 1: Two columns are called “name”',
    ],
    ['a CSV with an open quotation mark', 'table.csv', sampleTable('1,"x,,,,,,,,,'), 'Near line 2'],
  ])('%s', async (_, name, table, expected) => {
    const { problems } = await importSample({ table, name });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.replace(/^table\.\w+(?:, |: )/, '').startsWith(expected), problems[0]).toBe(
      true,
    );
  });

  it('a workbook with a formula', async () => {
    const header = textRow(...sampleTable().trim().split(','));
    const row = `${textRow('40008000028')}<c><f>A1&amp;B1</f><v>Beta</v></c>`;
    const table = sampleWorkbook([header, row]);
    const { problems } = await importSample({ table, name: 'table.xlsx' });
    expect(problems).toEqual([
      'table.xlsx, row 2, column “name”: “=A1&B1” is a formula. Put the plain value in its place.',
    ]);
  });
});
