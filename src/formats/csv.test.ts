import { describe, expect, it } from 'vitest';
import { readCsv } from '../../tests/setup/csvReader.ts';
import { csv, joined } from './csv.ts';

/** The cells of a table of one row, read back without the byte order mark. */
const readBack = (...cells: readonly string[]) => readCsv(csv([cells]).slice(1));

describe('a table as CSV', () => {
  it('begins with the mark by which Excel knows UTF-8 and ends its lines as RFC 4180 has it', () => {
    expect(csv([['a', 'b'], ['c']])).toBe('\uFEFF"a","b"\r\n"c"\r\n');
  });

  it('reads back as it was', () => {
    const cells = ['a, b', 'said "yes"', 'two\nlines', '', 'Ķīša žults; ёж'];
    expect(readBack(...cells)).toEqual([cells]);
  });

  it.each(['=1+1', '+371 20000000', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'holds no formula where a text is %j',
    (text) => {
      expect(readBack(text)).toEqual([[`'${text}`]]);
    },
  );

  it('holds no formula among several values, the first as little as the others', () => {
    expect(readBack(joined(['=a', 'b', '=HYPERLINK("x")']))).toEqual([
      [`'=a; b; '=HYPERLINK("x")`],
    ]);
  });

  it('leaves these signs inside a text alone', () => {
    expect(readBack('1+1=2 @ home', '2020-05')).toEqual([['1+1=2 @ home', '2020-05']]);
  });
});
