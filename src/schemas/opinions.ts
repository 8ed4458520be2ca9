import { z } from 'zod';
import { entryText, pictureFacts, pictureText, resourceFacts, shapes } from './entry.ts';
import { line } from './fields.ts';

/** Positions, open letters, statements and articles that argue for something. */
export const opinions = shapes(
  {
    ...resourceFacts,
    ...pictureFacts,
    form: z
      .enum(['position', 'statement', 'open-letter', 'article', 'programme'])
      .describe('What kind of text it is'),
  },
  {
    ...entryText,
    ...pictureText,
    addressees: line.optional().describe('To whom it is addressed'),
  },
);
