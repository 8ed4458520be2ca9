import { z } from 'zod';
import { locales } from '../../i18n/locales.ts';
import {
  day,
  emailAddress,
  languageCode,
  partialDate,
  slug,
  webAddress,
} from '../../schemas/fields.ts';

/** What the published file states, so that its JSON Schema says the same (docs/open-data.md has the promise to those who use it). */
const byLanguage = z.partialRecord(z.enum(locales), z.string());

const ids = z.array(slug);

const term = z.strictObject({
  name: byLanguage.describe('Name, by language'),
  definition: byLanguage.optional().describe('What it covers, by language'),
  code: z.string().optional().describe('Code: NUTS 3 of a region, ISO 3166-2 of a municipality'),
  broader: slug.optional().describe('Id of the wider topic'),
  region: slug.optional().describe('Id of the region of a municipality'),
});

export type TermRecord = z.infer<typeof term>;

const terms = z.record(slug, term);

const termGroups = z.strictObject({
  fields: terms.describe('Fields of activity'),
  areas: terms.describe('Areas of work'),
  topics: terms.describe('Topics'),
  audiences: terms.describe('Audiences'),
  legalForms: terms.describe('Legal forms'),
  regions: terms.describe('Regions'),
  municipalities: terms.describe('Municipalities'),
  networks: terms.describe('Networks without a profile'),
});

export type TermGroups = z.infer<typeof termGroups>;

const serviceArea = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('country') }),
  z.strictObject({ scope: z.literal('regions'), regions: ids }),
  z.strictObject({ scope: z.literal('municipalities'), municipalities: ids }),
]);

const contacts = z.strictObject({
  website: webAddress.optional().describe('Website'),
  email: emailAddress.optional().describe('Public e-mail address'),
  phone: z.string().optional().describe('Public telephone number'),
  address: z
    .strictObject({ street: z.string(), municipality: slug, postcode: z.string().optional() })
    .optional()
    .describe('Postal address'),
  asOf: partialDate.optional().describe('When e-mail, telephone and address were so'),
});

const membership = z.strictObject({
  organisation: slug.optional().describe('Id of an organisation in this file'),
  network: slug.optional().describe('Id of a term under networks'),
  role: z.enum(['member', 'associate-member', 'council-member', 'lead']).optional(),
  asOf: partialDate.optional().describe('When this was so'),
  until: partialDate.optional().describe('When it ended'),
});

const source = z.strictObject({
  title: z.string().optional(),
  publisher: z.string().optional(),
  url: webAddress.optional(),
  date: partialDate.optional().describe('Date of the page or document'),
  seen: day.optional().describe('Day on which it was last seen'),
});

const organisation = z.strictObject({
  id: slug.describe('Name of its folder; the same in all languages'),
  url: z.partialRecord(z.enum(locales), webAddress).describe('Address of its page, by language'),
  name: byLanguage.describe('Name, by language; translated where it has no official one'),
  shortName: byLanguage.optional().describe('Short name, by language'),
  titles: z
    .array(z.strictObject({ language: languageCode, title: z.string() }))
    .optional()
    .describe('Official names, the original first'),
  summary: byLanguage.describe('What it does, by language'),
  legalForm: slug.optional().describe('Id of a term under legalForms'),
  registerNumber: z.string().optional().describe('Number in the Register of Enterprises'),
  orgId: z.string().optional().describe('Identifier of org-id.guide: LV-RE and the number'),
  publicBenefit: z
    .strictObject({
      granted: z.boolean(),
      asOf: partialDate.optional().describe('When this was so'),
    })
    .optional()
    .describe('Public-benefit status, which the state grants apart from the legal form'),
  founded: partialDate.optional().describe('When it was founded'),
  status: z.enum(['active', 'inactive', 'in-liquidation']).optional(),
  fields: ids.optional().describe('Ids of terms under fields'),
  areas: ids.optional().describe('Ids of terms under areas'),
  topics: ids.optional().describe('Ids of terms under topics'),
  audiences: ids.optional().describe('Ids of terms under audiences'),
  serviceArea: serviceArea.optional().describe('Where it works'),
  municipality: slug.optional().describe('Where its office stands'),
  languages: z.array(languageCode).optional().describe('Languages in which it serves people'),
  contacts: contacts.optional().describe('How to reach it'),
  links: z
    .array(z.strictObject({ url: webAddress, title: z.string(), language: languageCode }))
    .optional()
    .describe('Its other pages'),
  logo: webAddress.optional().describe('Address of its logo, which may change with the site'),
  memberships: z.array(membership).optional().describe('Networks and councils it belongs to'),
  members: z.strictObject({ count: z.int().nonnegative(), asOf: partialDate }).optional(),
  verified: z
    .strictObject({
      date: day,
      by: z.string(),
      source: z.string().optional().describe('By what they were confirmed'),
      due: day.describe('Day by which to confirm them again'),
    })
    .optional()
    .describe('When these facts were last confirmed, and by whom'),
  inferred: z
    .array(z.string())
    .optional()
    .describe('Keys of this record whose value no source states: read from the context'),
  sources: z.array(source).optional().describe('Where the facts come from'),
  added: day.describe('Day on which the profile was added'),
  updated: day.optional().describe('Day of the last change of substance'),
});

export type OrganisationRecord = z.infer<typeof organisation>;

/** The directory as it is published: organisations, and once the names of the terms they use. */
export const directory = z.strictObject({
  $schema: webAddress.describe('Address of the JSON Schema of this file'),
  version: z.literal('1.1').describe('Version of the format'),
  generated: day.describe('Day on which this file was made'),
  site: z.strictObject({ name: byLanguage, url: webAddress }),
  licence: z
    .strictObject({ id: slug, name: byLanguage, url: webAddress.optional() })
    .describe('Licence of the texts'),
  terms: termGroups.describe('Names of all ids, by kind and id'),
  organisations: z.array(organisation).describe('By id'),
});

export type Directory = z.infer<typeof directory>;
