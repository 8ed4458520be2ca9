import { entryText, recordFacts, shapes } from './entry.ts';

/** A page about the library itself. */
export const pages = shapes(
  {
    ...recordFacts,
  },
  entryText,
);
