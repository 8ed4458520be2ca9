import { z } from 'zod';
import { entryText, pictureFacts, pictureText, resourceFacts, shapes } from './entry.ts';
import { line } from './fields.ts';

/** A way of working that others can follow: steps, forms, a course outline. */
export const methodologies = shapes(
  {
    ...resourceFacts,
    ...pictureFacts,
    people: z
      .strictObject({
        from: z.int().positive().describe('Smallest number of participants'),
        to: z.int().positive().optional().describe('Largest number of participants'),
      })
      .optional()
      .describe('For how many participants'),
  },
  {
    ...entryText,
    ...pictureText,
    outcome: line.optional().describe('What the user has in hand at the end'),
    duration: line.optional().describe('How long it takes'),
  },
);
