import { z } from 'zod';
import { source } from './entry.ts';
import {
  entryRef,
  line,
  localized,
  partialDate,
  slug,
  termRef,
  uniqueList,
  webAddress,
  type Localized,
} from './fields.ts';
import type { VocabularyName } from './names.ts';

const words = uniqueList(line).optional();

const term = {
  name: localized.describe('Name'),
  definition: localized.optional().describe('What the term covers, in one sentence'),
  also: z
    .strictObject({
      lv: words.describe('Latvian'),
      en: words.describe('English'),
      ru: words.describe('Russian'),
    })
    .optional()
    .describe('Other words by which readers look for it, by language'),
};

/** The same thing in other classifications, where it clearly is the same. */
const codes = {
  codes: z
    .strictObject({
      eurovoc: z
        .string()
        .regex(/^(?:c_)?[0-9a-f]{1,8}$/)
        .optional()
        .describe('Concept of EuroVoc, the last part of its address'),
      sdg: uniqueList(z.int().min(1).max(17))
        .optional()
        .describe('Sustainable Development Goals, by number'),
      iati: z
        .string()
        .regex(/^\d{5}$/)
        .optional()
        .describe('Purpose code of OECD DAC, as IATI uses it'),
    })
    .optional()
    .describe('Codes in other classifications'),
};

/** What is known of those who pay. */
const money = {
  website: webAddress.optional().describe('Website'),
  operators: uniqueList(entryRef('organisations')).optional().describe('Organisations that run it'),
  acknowledgement: localized.optional().describe('How it is to be named'),
  figures: z
    .array(
      z.strictObject({
        text: localized.describe('What is known, in one sentence'),
        asOf: partialDate.optional().describe('When this was so'),
      }),
    )
    .optional()
    .describe('Sums, calls and conditions'),
  sources: z.array(source).optional().describe('Where the facts come from'),
};

/** Columns and rows of tiles that a map may have. */
export const tileLimit = 16;

/** A column or row of the map's tiles. They count from 0. */
const tileStep = z
  .int()
  .min(0)
  .max(tileLimit - 1);

/** The terms of each vocabulary: id -> name and what else is known of it. */
export const vocabularies = {
  topics: z.strictObject({
    ...term,
    ...codes,
    broader: termRef('topics').optional().describe('The wider topic above this one'),
  }),
  audiences: z.strictObject(term),
  'fields-of-activity': z.strictObject({ ...term, ...codes }),
  regions: z.strictObject({
    ...term,
    code: z
      .string()
      .regex(/^[A-Z]{2}[A-Z0-9]{3}$/)
      .optional()
      .describe('NUTS 3 code'),
  }),
  municipalities: z.strictObject({
    ...term,
    region: termRef('regions').describe('Planning region'),
    code: z
      .string()
      .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
      .optional()
      .describe('ISO 3166-2 code'),
    short: localized.optional().describe('A name short enough for a tile'),
    tile: z
      .tuple([tileStep, tileStep])
      .optional()
      .describe('Column and row of its tile on the map, from the north-west corner'),
  }),
  'legal-forms': z.strictObject(term),
  licences: z.strictObject({
    ...term,
    url: webAddress.optional().describe('Text of the licence'),
  }),
  'material-types': z.strictObject(term),
  funders: z.strictObject({
    ...term,
    ...money,
  }),
  programmes: z.strictObject({
    ...term,
    ...money,
    funder: termRef('funders').optional().describe('Funder of the programme'),
  }),
  networks: z.strictObject({
    ...term,
    website: webAddress.optional().describe('Website'),
  }),
  synonyms: z.strictObject(term),
} satisfies Record<VocabularyName, z.ZodObject>;

/** A vocabulary file: terms by id, in the order in which readers see them. */
export function vocabularyFile(name: VocabularyName) {
  return z.record(slug, vocabularies[name]);
}

export interface Term {
  readonly name: Localized;
  readonly definition?: Localized | undefined;
  readonly also?:
    Readonly<Partial<Record<keyof Localized, readonly string[] | undefined>>> | undefined;
}
