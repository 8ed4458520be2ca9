import { entryText, fileFacts, recordFacts, shapes } from './entry.ts';
import { termRef, uniqueList } from './fields.ts';
import { stepFacts, stepText } from './steps.ts';

/** A page about the library itself; with steps, a path through what is in it. */
export const pages = shapes(
  {
    ...recordFacts,
    ...stepFacts,
    ...fileFacts,
    audiences: uniqueList(termRef('audiences')).optional().describe('Whom it is for'),
  },
  { ...entryText, ...stepText },
);
