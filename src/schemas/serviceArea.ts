import { z } from 'zod';
import { termRef, uniqueList } from './fields.ts';

/** Where an organisation works, apart from where its office stands. */
export const serviceArea = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('country').describe('The whole country') }),
  z.strictObject({
    scope: z.literal('regions').describe('Whole regions'),
    regions: uniqueList(termRef('regions')).min(1).describe('Which regions'),
  }),
  z.strictObject({
    scope: z.literal('municipalities').describe('Single municipalities'),
    municipalities: uniqueList(termRef('municipalities')).min(1).describe('Which municipalities'),
  }),
]);
