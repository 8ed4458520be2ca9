import { z } from 'zod';
import { entryText, pictureFacts, pictureText, recordFacts, shapes } from './entry.ts';
import { stepFacts, stepText } from './steps.ts';

/** An area of work, under which everything else is gathered; its steps are what to start with. */
export const areas = shapes(
  {
    ...pictureFacts,
    ...recordFacts,
    ...stepFacts,
    order: z.int().describe('Place in lists, smallest first'),
  },
  { ...entryText, ...pictureText, ...stepText },
);
