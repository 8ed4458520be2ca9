import { describe, expect, it } from 'vitest';
import type { Changes } from '../check/sampleRepository.ts';
import { withSample } from '../check/sampleRepository.ts';
import { importInto, readSample, sampleTable } from './sampleImport.ts';

const good = '40008000028,Beta,,,,,,,,,';
const alpha = 'organisations/alpha/index.lv.md';
const user = 'organisations/user/index.lv.md';

function numbered(number: string): readonly [string, string] {
  return ['originalLanguage: lv', `registerNumber: "${number}"\noriginalLanguage: lv`];
}

type Case = readonly [
  what: string,
  rows: readonly string[],
  problems: readonly string[],
  changes?: Changes,
];

const cases: readonly Case[] = [
  [
    'a wrong checksum',
    ['40008000029,Beta,,,,,,,,,'],
    ['row 2, column “number”: “40008000029” is not a register number: its digits do not add up'],
  ],
  [
    'a number with a digit too few',
    ['4000800002,Beta,,,,,,,,,'],
    ['row 2, column “number”: “4000800002” has 10 digits'],
  ],
  [
    'no number',
    [',Beta,,,,,,,,,'],
    ['row 2, column “number”: The cell that tells the rows apart is empty'],
  ],
  [
    'an ended organisation without a profile',
    ['40008000028,Beta,,,,,2020-01-01,,,,'],
    ['row 2, column “ended”: The organisation has ended (“2020-01-01”)'],
  ],
  [
    'one number twice',
    [good, good],
    ['row 3, column “number”: “40008000028” already stands in row 2'],
  ],
  [
    'a number of two profiles',
    [good],
    ['row 2, column “number”: “40008000028” belongs to several profiles: alpha, user'],
    { [alpha]: numbered('40008000028'), [user]: numbered('40008000028') },
  ],
  [
    'two rows of one profile',
    ['40008000028,Virsraksts,,,,,,,,,', '40008000070,virsraksts,,,,,,,,,'],
    ['row 3, column “number”: By its name this row is the profile alpha, and so is row 2'],
    {
      [user]: ['title: Virsraksts', 'title: Cits'],
      'organisations/user/index.en.md': ['title: A title', 'title: Another'],
    },
  ],
  [
    'a name of two profiles',
    ['40008000028,Virsraksts,,,,,,,,,'],
    ['row 2, column “number”: “Virsraksts” belongs to several profiles: alpha, user'],
  ],
  [
    'a field that does not exist',
    ['40008000028,Beta,,,,,,Firts|Second,,,'],
    [
      'row 2, column “fields”: “Firts” is not in vocabularies/fields-of-activity.yaml. Did you mean “first”?',
    ],
  ],
  [
    'a municipality that does not exist',
    ['40008000028,Beta,,,,,,,Pirmas,,'],
    [
      'row 2, column “place”: “Pirmas” is not in vocabularies/municipalities.yaml. Did you mean “Pirmais”?',
    ],
  ],
  [
    'a legal form that the mapping does not list',
    ['40008000028,Beta,,,,C,,,,,'],
    ['row 2, column “form”: “C” is not in the mapping’s values (A, B).'],
  ],
  [
    'a service area that mixes kinds',
    ['40008000028,Beta,,,,,,,,all|first,'],
    ['row 2, column “area”: “country, first” mixes'],
  ],
  [
    'a date of another form',
    ['40008000028,Beta,,,2004/01/02,,,,,,'],
    ['row 2, column “founded”: “2004/01/02” is not a date of the form dd.mm.yyyy.'],
  ],
  [
    'a day that does not exist',
    ['40008000028,Beta,,,31.02.2004,,,,,,'],
    ['row 2, column “founded”: There is no such date as “2004-02-31”'],
  ],
  [
    'a row with a cell too few',
    ['40008000028,Beta,,,,,,,,'],
    ['row 2: The row has 10 cells, the header 11.'],
  ],
  ['a row with a cell too many', [`${good},x`], ['row 2: The row has 12 cells, the header 11.']],
  [
    'a formula',
    ['40008000028,"=HYPERLINK(""https://example.org"")",,,,,,,,,'],
    ['row 2, column “name”: “=HYPERLINK("https://example.org")” is a formula.'],
  ],
  [
    'a formula of another kind',
    ['40008000028,Beta,@SUM(A1),,,,,,,,'],
    ['row 2, column “name en”: “@SUM(A1)” is a formula.'],
  ],
  [
    'an over-long text',
    [`40008000028,Beta,,${'x'.repeat(601)},,,,,,,`],
    ['row 2, column “about”: The text has 601 characters; at most 600 are allowed'],
  ],
  [
    'a text that is too short',
    ['40008000028,Beta,,short,,,,,,,'],
    ['row 2, column “about”: The text has 5 characters; at least 20 are needed'],
  ],
  [
    'no name',
    ['40008000028,,,,,,,,,,'],
    ['row 2, column “name”: A profile needs “title”, and the row gives none.'],
  ],
  [
    'a wrong e-mail address',
    ['40008000028,Beta,,,,,,,,,office'],
    ['row 2, column “e-mail”: “office” is not an e-mail address'],
  ],
  [
    'a name without letters for a folder',
    ['40008000028,日本,,,,,,,,,'],
    ['row 2, column “name”: No folder name can be made of “日本”'],
  ],
  ['a character that nobody sees', ['40008000028,Be\u200bta,,,,,,,,,'], ['row 2']],
  ['a profile that cannot be read', [good], ['index.lv.md: '], { [alpha]: '---\ntitle: [\n---\n' }],
  ['no rows', [], ['The table is empty']],
];

describe('nothing is written when there is', () => {
  it.each(cases.map((one) => ({ what: one[0], one })))('$what', async ({ one }) => {
    const [, rows, expected, changes = {}] = one;
    const table = sampleTable(...rows);
    await withSample(changes, async (dir) => {
      const before = await readSample(dir, alpha);
      const { problems, lines } = await importInto(dir, { table });
      expect(lines).toEqual([]);
      expected.forEach((start, index) => {
        const found = problems[index]?.replace(/^table\.csv(?:, |: )/, '');
        expect(found?.startsWith(start), problems.join('\n')).toBe(true);
      });
      expect(await readSample(dir, alpha)).toBe(before);
      await expect(readSample(dir, 'organisations/beta/index.lv.md')).rejects.toThrow('ENOENT');
    });
  });

  it('one wrong row among good ones', async () => {
    await withSample({}, async (dir) => {
      const table = sampleTable(good, '40008000070,Gamma,,,,C,,,,,');
      const { problems } = await importInto(dir, { table });
      expect(problems).toHaveLength(1);
      await expect(readSample(dir, 'organisations/beta/index.lv.md')).rejects.toThrow('ENOENT');
    });
  });
});
