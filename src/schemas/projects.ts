import { z } from 'zod';
import { entryFacts, entryText, pictureFacts, pictureText, shapes } from './entry.ts';
import { entryRef, line, partialDate, slug, termRef, uniqueList, webAddress } from './fields.ts';

const paragraph = z.string().trim().min(10).max(900);

const result = z.strictObject({
  id: slug.describe('Name of the result, the key of its label in resultLabels'),
  target: z.number().nonnegative().optional().describe('What was planned'),
  achieved: z.number().nonnegative().optional().describe('What was reached'),
  asOf: partialDate.optional().describe('When that was the count'),
});

const budget = z.strictObject({
  amount: z.number().positive().describe('Amount in euro'),
  kind: z.enum(['planned', 'final']).describe('Whether it is the plan or the final sum'),
});

/** A project: who does what, with whose money, and what came of it. */
export const projects = shapes(
  {
    ...entryFacts,
    ...pictureFacts,
    lead: entryRef('organisations').describe('Organisation that carries it out'),
    partners: uniqueList(entryRef('organisations'))
      .optional()
      .describe('Partners with a profile here'),
    otherPartners: uniqueList(line).optional().describe('Names of partners without a profile here'),
    from: partialDate.describe('Beginning'),
    to: partialDate.optional().describe('End'),
    number: line.optional().describe('Project number'),
    budget: budget.optional().describe('Budget'),
    funder: termRef('funders').optional().describe('Who pays'),
    programme: termRef('programmes').optional().describe('Programme under which it is paid'),
    results: z.array(result).optional().describe('Measured results'),
    website: webAddress.optional().describe('Page of the project'),
  },
  {
    ...entryText,
    ...pictureText,
    goal: paragraph.describe('What it set out to change'),
    activities: z.array(line).optional().describe('What was done, one line each'),
    resultLabels: z.record(slug, line).optional().describe('What each measured result counts'),
    acknowledgement: paragraph.optional().describe('How the funder is to be named'),
    disclaimer: paragraph.optional().describe('Who answers for the content'),
  },
);
