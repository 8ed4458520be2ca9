import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importSample, sampleMapping, sampleTable } from './sampleImport.ts';

const table = sampleTable('40008000028,Beta,,,,,,,,,');

async function problems(mapping: string): Promise<readonly string[]> {
  return (await importSample({ table, mapping })).problems;
}

const texts = 'texts:\n  lv:\n    title: { column: name }\n    summary: { column: about }\n';

describe('a mapping says what is wrong with it, and where', () => {
  it.each([
    [
      'no YAML',
      'fields: [',
      [
        'mapping.yaml:1: A bracket [ or { is opened and not closed. Close it, or put the text in quotes.',
      ],
    ],
    ['nothing', '', ['mapping.yaml:1: ']],
    [
      'a word it does not know',
      sampleMapping.replace('column: form', 'colum: form'),
      ['mapping.yaml:8: There is no field “colum”. Did you mean “column”?'],
    ],
    [
      'a field it does not know',
      sampleMapping.replace('founded:', 'fonded:'),
      ['mapping.yaml:7: There is no field “fonded”. Did you mean “founded”?'],
    ],
    [
      'a form of dates it does not know',
      sampleMapping.replace('dd.mm.yyyy', 'dd.mm.yy'),
      ['mapping.yaml:7: “dd.mm.yy” is not among the choices'],
    ],
    [
      'a fact to keep that it does not know',
      `keep: [foundd]\n${sampleMapping}`,
      ['mapping.yaml:1: “foundd” is not among the choices'],
    ],
    [
      'a value from two places',
      sampleMapping.replace('{ column: form,', '{ column: form, value: A,'),
      [
        'mapping.yaml:8: “fields.legalForm” takes its value from exactly one of column, text and value.',
      ],
    ],
    [
      'a value from nowhere behind else',
      sampleMapping.replace('{ value: active }', '{ separator: "," }'),
      ['mapping.yaml:9: “fields.status.else” takes'],
    ],
    [
      'no column for the key',
      `fields: {}\n${texts}`,
      ['mapping.yaml: Rows are told apart by registerNumber'],
    ],
    [
      'no summary for new profiles',
      'fields:\n  registerNumber: { column: number }\ntexts:\n  lv:\n    title: { column: name }\n',
      [
        'mapping.yaml: A new profile needs texts.lv.summary. Add it to the mapping, or write creates: false.',
      ],
    ],
    [
      'a language the site does not have',
      `${sampleMapping}  ru:\n    title: { column: name }\n`,
      ['mapping.yaml: The site has no texts in “ru”'],
    ],
    [
      'a source without name and address',
      sampleMapping.replace(
        '  title: A list\n  url: https://example.org/list\n',
        '  publisher: P\n',
      ),
      ['mapping.yaml:1: '],
    ],
    [
      'a column the table does not have',
      sampleMapping.replace('column: place', 'column: plaace'),
      [
        'table.csv: The mapping names the column “plaace”, which the table does not have. Did you mean “place”?',
      ],
    ],
    [
      'a column within a text that the table does not have',
      sampleMapping.replace('{name en} is', '{nam en} is'),
      ['table.csv: The mapping names the column “nam en”'],
    ],
  ])('%s', async (_, mapping, expected) => {
    const found = await problems(mapping);
    expect(found).toHaveLength(expected.length);
    expected.forEach((start, index) => {
      expect(found[index]?.startsWith(start), found[index]).toBe(true);
    });
  });
});

it('the example in the docs is a mapping', async () => {
  const docs = readFileSync('docs/import.md', 'utf8');
  const mapping = /```yaml\n(.*?)```/s.exec(docs)?.[1] ?? '';
  const found = await problems(mapping);
  expect(found).not.toEqual([]);
  expect(found.filter((one) => !one.includes('which the table does not have'))).toEqual([]);
});
