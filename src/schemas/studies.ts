import { z } from 'zod';
import { entryText, pictureFacts, pictureText, resourceFacts, shapes } from './entry.ts';
import { line, partialDate } from './fields.ts';

/** Research: reviews, surveys, mappings, evaluations. */
export const studies = shapes(
  {
    ...resourceFacts,
    ...pictureFacts,
    dataFrom: partialDate.optional().describe('Beginning of the time that the data describe'),
    dataTo: partialDate.optional().describe('End of the time that the data describe'),
  },
  {
    ...entryText,
    ...pictureText,
    findings: z.array(line).optional().describe('Key findings, one sentence each'),
  },
);
