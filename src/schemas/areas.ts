import { z } from 'zod';
import { entryText, pictureFacts, pictureText, recordFacts, shapes } from './entry.ts';

/** An area of work, under which everything else is gathered. */
export const areas = shapes(
  {
    ...pictureFacts,
    ...recordFacts,
    order: z.int().describe('Place in lists, smallest first'),
  },
  { ...entryText, ...pictureText },
);
