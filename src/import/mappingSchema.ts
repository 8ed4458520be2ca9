import { z } from 'zod';
import { source } from '../schemas/entry.ts';
import { line, locale, uniqueList } from '../schemas/fields.ts';
import { factNames, type FactName } from './factFields.ts';

/** Ways to write a date. A date cell of a workbook needs none of them. */
export const dateFormats = [
  'yyyy-mm-dd',
  'dd.mm.yyyy',
  'dd/mm/yyyy',
  'mm/dd/yyyy',
  'dd-mm-yyyy',
  'yyyy',
] as const;

/** Where the value of a field comes from: a column, a text around columns, or a fixed value. */
const oneSource = {
  column: line.optional().describe('Column of the table'),
  text: z.string().min(1).max(600).optional().describe('Sentence with {columns} in it'),
  value: line.optional().describe('The same value in every row'),
  values: z
    .record(z.string(), line)
    .optional()
    .describe('What the cells of the column stand for, by cell'),
  filled: line.optional().describe('What it stands for that the cell is not empty'),
  separator: z.string().min(1).max(5).optional().describe('What stands between items of a list'),
  date: z.enum(dateFormats).optional().describe('How the column writes dates'),
};

/** A source and, where it gives nothing, those to ask next: two at most. */
const lastSource = z.strictObject(oneSource);
const nextSource = z.strictObject({ ...oneSource, else: lastSource.optional() });
const valueSource = z.strictObject({
  ...oneSource,
  else: nextSource.optional().describe('Where it comes from when this gives nothing'),
});

export interface ValueSource extends z.infer<typeof lastSource> {
  readonly else?: ValueSource | undefined;
}

const facts = Object.fromEntries(factNames.map((name) => [name, valueSource.optional()]));

const texts = z.strictObject({
  title: valueSource.optional().describe('Name'),
  shortName: valueSource.optional().describe('Short name'),
  summary: valueSource.optional().describe('Two or three sentences'),
  keywords: valueSource.optional().describe('List of words'),
});

/** The file that says what the columns of a table mean. */
export const mappingSchema = z.strictObject({
  key: z
    .enum(['registerNumber', 'slug'])
    .default('registerNumber')
    .describe('By what rows and profiles are told apart'),
  creates: z.boolean().default(true).describe('Whether rows without a profile get one'),
  sheet: line.optional().describe('Sheet of the workbook, the first when it is not named'),
  only: z
    .record(z.string(), z.array(z.string()).min(1))
    .default({})
    .describe('Which rows to read: cells that a column may have'),
  empty: uniqueList(z.string()).default([]).describe('Cells that mean nothing, as - or n/a'),
  keep: uniqueList(z.enum(factNames))
    .default([])
    .describe('Facts that are filled in where they are missing and never changed'),
  originalLanguage: locale.optional().describe('Language in which new profiles are first written'),
  source: source.optional().describe('Where the facts come from'),
  fields: z
    .strictObject({ slug: valueSource.optional(), ...facts })
    .default({})
    .describe('Facts'),
  texts: z
    .strictObject({ lv: texts.optional(), en: texts.optional(), ru: texts.optional() })
    .default({})
    .describe('Texts by language'),
});

/** What the columns of a table mean. */
export interface Mapping extends Omit<z.infer<typeof mappingSchema>, 'fields'> {
  readonly fields: Readonly<Partial<Record<FactName | 'slug', ValueSource | undefined>>>;
}
