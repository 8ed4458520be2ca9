import { z } from 'zod';
import { day, line } from './fields.ts';

/** That a person, or whoever speaks for an organisation, agreed to be published. The proof itself is kept elsewhere. */
export const consent = z.strictObject({
  date: day.describe('Day on which it was given'),
  record: line.describe(
    'Where the proof is kept: a folder, a letter, a form; not the proof itself',
  ),
});
