import { entryText, pictureFacts, pictureText, resourceFacts, shapes } from './entry.ts';
import { termRef } from './fields.ts';

/** Everything else worth keeping: handbooks, leaflets, courses, recordings. */
export const materials = shapes(
  {
    ...resourceFacts,
    ...pictureFacts,
    type: termRef('material-types').describe('What kind of material it is'),
  },
  { ...entryText, ...pictureText },
);
