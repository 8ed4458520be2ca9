import { z } from 'zod';
import { entryFacts, entryText, pictureFacts, pictureText, shapes } from './entry.ts';
import { entryRef, line, moment, termRef, uniqueList, webAddress } from './fields.ts';

/** Something that happens at a time. */
export const events = shapes(
  {
    ...entryFacts,
    ...pictureFacts,
    start: moment.describe('First day, or day and time'),
    end: moment.optional().describe('Last day, or day and time'),
    format: z.enum(['on-site', 'online', 'hybrid']).optional().describe('How people take part'),
    municipality: termRef('municipalities').optional().describe('Where it takes place'),
    organisers: uniqueList(entryRef('organisations')).optional().describe('Who organises it'),
    otherOrganisers: uniqueList(line)
      .optional()
      .describe('Names of organisers without a profile here'),
    project: entryRef('projects').optional().describe('Project to which it belongs'),
    website: webAddress.optional().describe('Page of the event'),
  },
  {
    ...entryText,
    ...pictureText,
    place: line.optional().describe('Place in words'),
  },
);
