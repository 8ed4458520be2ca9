import { z } from 'zod';
import { entryFacts, entryText, pictureFacts, pictureText, shapes } from './entry.ts';
import {
  entryRef,
  line,
  partialDate,
  rule,
  slug,
  termRef,
  uniqueList,
  webAddress,
} from './fields.ts';

const paragraph = z.string().trim().min(10).max(900);

const result = z.strictObject({
  id: slug.describe('Name of the result, the key of its label in resultLabels'),
  target: z.number().nonnegative().optional().describe('What was planned'),
  achieved: z.number().nonnegative().optional().describe('What was reached'),
  asOf: partialDate.optional().describe('When that was the count'),
});

const amount = z.number().positive();

const budget = z
  .strictObject({
    planned: amount.optional().describe('Planned sum in euro'),
    final: amount.optional().describe('Final sum in euro'),
    shares: z
      .array(
        z.strictObject({
          funder: termRef('funders').describe('Who pays this part'),
          amount: amount.describe('The part in euro'),
        }),
      )
      .optional()
      .describe('Parts of the sum by funder'),
  })
  .refine(
    ({ planned, final }) => planned !== undefined || final !== undefined,
    rule('budget-without-sum'),
  );

/** A project: who does what, with whose money, and what came of it. */
export const projects = shapes(
  {
    ...entryFacts,
    ...pictureFacts,
    lead: entryRef('organisations').optional().describe('Organisation that carries it out'),
    leadName: line.optional().describe('Name of the lead when it has no profile here'),
    partners: uniqueList(entryRef('organisations'))
      .optional()
      .describe('Partners with a profile here'),
    otherPartners: uniqueList(line).optional().describe('Names of partners without a profile here'),
    from: partialDate.optional().describe('Beginning'),
    to: partialDate.optional().describe('End'),
    number: line.optional().describe('Project number'),
    budget: budget.optional().describe('Budget'),
    funders: uniqueList(termRef('funders')).optional().describe('Who pays'),
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
