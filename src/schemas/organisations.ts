import { z } from 'zod';
import { entryFacts, entryText, link, pictureFacts, pictureText, shapes } from './entry.ts';
import {
  day,
  emailAddress,
  entryRef,
  hasOneOf,
  languageCode,
  line,
  ownPicture,
  partialDate,
  rule,
  termRef,
  uniqueList,
  webAddress,
} from './fields.ts';
import { isRegisterNumber } from './registerNumber.ts';
import { serviceArea } from './serviceArea.ts';

const contacts = z.strictObject({
  website: webAddress.optional().describe('Website'),
  email: emailAddress.optional().describe('Public e-mail address'),
  phone: z
    .string(rule('phone'))
    .regex(/^\+?\d[\d ]{5,17}$/, rule('phone'))
    .optional()
    .describe('Public telephone number'),
  address: z
    .strictObject({
      street: line.describe('Street and house'),
      municipality: termRef('municipalities').describe('Municipality'),
      postcode: z
        .string(rule('postcode'))
        .regex(/^[A-Z0-9][A-Z0-9 -]{2,9}$/, rule('postcode'))
        .optional()
        .describe('Postcode'),
    })
    .optional()
    .describe('Postal address'),
  asOf: partialDate.optional().describe('When e-mail, telephone and address were so'),
});

/** A network, council or consortium to which an organisation belongs, with the time of which this is known. */
const membership = z
  .strictObject({
    organisation: entryRef('organisations').optional().describe('Network with a profile here'),
    network: termRef('networks').optional().describe('Network or council without a profile here'),
    role: z
      .enum(['member', 'associate-member', 'council-member', 'lead'])
      .optional()
      .describe('As what it belongs'),
    asOf: partialDate.optional().describe('When this was so'),
    until: partialDate.optional().describe('When it ended'),
  })
  .refine((value) => hasOneOf(value, 'organisation', 'network'), rule('membership'));

/** A profile in the directory. */
export const organisations = shapes(
  {
    ...entryFacts,
    ...pictureFacts,
    registerNumber: z
      .string(rule('register-number'))
      .refine(isRegisterNumber, rule('register-number'))
      .optional()
      .describe('Number in the Register of Enterprises, in quotes'),
    legalForm: termRef('legal-forms').optional().describe('Legal form'),
    publicBenefit: z
      .strictObject({
        granted: z.boolean().describe('Whether it has the status'),
        asOf: partialDate.optional().describe('When this was so'),
      })
      .optional()
      .describe('Public-benefit status, which the state grants apart from the legal form'),
    founded: partialDate.optional().describe('When it was founded'),
    status: z
      .enum(['active', 'inactive', 'in-liquidation'])
      .optional()
      .describe('Whether it still works, where that is known'),
    fields: uniqueList(termRef('fields-of-activity'))
      .min(1)
      .max(5)
      .optional()
      .describe('Up to five fields of activity'),
    municipality: termRef('municipalities').optional().describe('Where its office stands'),
    serviceArea: serviceArea.optional().describe('Where it works'),
    languages: uniqueList(languageCode)
      .min(1)
      .optional()
      .describe('Languages in which it serves people'),
    contacts: contacts.optional().describe('How to reach it'),
    links: z.array(link).optional().describe('Its other pages: social networks, reports, shops'),
    logo: ownPicture().optional().describe('Its logo, a file in this folder'),
    memberships: z.array(membership).optional().describe('Networks and councils it belongs to'),
    members: z
      .strictObject({
        count: z.int().nonnegative().describe('How many'),
        asOf: partialDate.describe('When this was so'),
      })
      .optional()
      .describe('Number of member organisations'),
    verified: z
      .strictObject({
        date: day.describe('Day of the check'),
        by: line.describe('Who checked'),
        source: line.optional().describe('By what: a conversation, a form, a public register'),
        due: day.optional().describe('Day by which to check again; a year later where not said'),
      })
      .optional()
      .describe('When these facts were last confirmed, and by whom'),
  },
  {
    ...entryText,
    ...pictureText,
    shortName: line.optional().describe('Short name'),
  },
);
