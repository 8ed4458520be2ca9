import { z } from 'zod';
import { anyEntryRef, uniqueList } from './fields.ts';

/** Entries to read one after the other. */
export const stepFacts = {
  steps: uniqueList(anyEntryRef())
    .optional()
    .describe('Entries to begin with, in order, as in studies/ngo-sector-review-2015'),
};

/** What each step is for: under the step's own words, a sentence or two. */
export const stepText = {
  stepTexts: z
    .record(anyEntryRef(), z.string().trim().min(10).max(500))
    .optional()
    .describe('Why to read each step, by its entry'),
};
