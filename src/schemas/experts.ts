import { z } from 'zod';
import { consent } from './consent.ts';
import { entryFacts, entryText, pictureFacts, pictureText, shapes } from './entry.ts';
import {
  emailAddress,
  entryRef,
  languageCode,
  line,
  termRef,
  uniqueList,
  webAddress,
} from './fields.ts';

/** A person who can be asked; the title is the name. Without recorded consent there is no entry. */
export const experts = shapes(
  {
    ...entryFacts,
    ...pictureFacts,
    consent: consent.describe('Consent of the person to be published here'),
    organisation: entryRef('organisations')
      .optional()
      .describe('Organisation to which the person belongs'),
    organisationName: line
      .optional()
      .describe('Name of the organisation when it has no profile here'),
    fields: uniqueList(termRef('fields-of-activity')).min(1).max(5).describe('Fields of knowledge'),
    languages: uniqueList(languageCode)
      .min(1)
      .optional()
      .describe('Languages in which the person can be asked'),
    contacts: z
      .strictObject({
        email: emailAddress.optional().describe('Public e-mail address'),
        website: webAddress.optional().describe('Public page'),
      })
      .optional()
      .describe('How to reach the person; only what is public'),
  },
  {
    ...entryText,
    ...pictureText,
    role: line.describe('What the person does, in a line'),
    askAbout: z.array(line).min(1).optional().describe('What to ask about, one line each'),
  },
);
