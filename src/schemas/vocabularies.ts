import { z } from 'zod';
import { localized, slug, termRef, webAddress, type Localized } from './fields.ts';
import type { VocabularyName } from './names.ts';

const term = {
  name: localized.describe('Name'),
  definition: localized.optional().describe('What the term covers, in one sentence'),
};

/** The terms of each vocabulary: id -> name and what else is known of it. */
export const vocabularies = {
  topics: z.strictObject({
    ...term,
    broader: termRef('topics').optional().describe('The wider topic above this one'),
  }),
  audiences: z.strictObject(term),
  'fields-of-activity': z.strictObject(term),
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
  }),
  'legal-forms': z.strictObject(term),
  licences: z.strictObject({
    ...term,
    url: webAddress.optional().describe('Text of the licence'),
  }),
  'material-types': z.strictObject(term),
  funders: z.strictObject({
    ...term,
    website: webAddress.optional().describe('Website'),
  }),
  programmes: z.strictObject({
    ...term,
    funder: termRef('funders').optional().describe('Funder of the programme'),
    website: webAddress.optional().describe('Website'),
  }),
} satisfies Record<VocabularyName, z.ZodObject>;

/** A vocabulary file: terms by id, in the order in which readers see them. */
export function vocabularyFile(name: VocabularyName) {
  return z.record(slug, vocabularies[name]);
}

export interface Term {
  readonly name: Localized;
  readonly definition?: Localized | undefined;
}
