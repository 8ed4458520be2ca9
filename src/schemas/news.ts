import { entryFacts, entryText, pictureFacts, pictureText, shapes } from './entry.ts';
import { day, entryRef, uniqueList } from './fields.ts';

/** A short report of something that happened. */
export const news = shapes(
  {
    ...entryFacts,
    ...pictureFacts,
    date: day.describe('Day of the news'),
    organisations: uniqueList(entryRef('organisations')).optional().describe('Whom it is about'),
    project: entryRef('projects').optional().describe('Project it is about'),
  },
  { ...entryText, ...pictureText },
);
