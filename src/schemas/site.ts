import { z } from 'zod';
import { contrast } from './contrast.ts';
import {
  emailAddress,
  entryRef,
  line,
  locale,
  localized,
  rule,
  secureAddress,
  termRef,
  uniqueList,
  webAddress,
} from './fields.ts';

/** The grounds on which accent colours are set, as in src/styles/tokens.css. */
export const grounds = { light: '#f6f1e7', dark: '#1d1a15' } as const;

/** WCAG 2.2, 1.4.3: text needs a contrast of 4.5 to 1 to be readable. */
const readable = 4.5;

function accent(ground: string) {
  return z
    .string()
    .regex(/^#[0-9a-f]{6}$/, rule('colour'))
    .refine((value) => contrast(value, ground) >= readable, rule('contrast'));
}

/** The sections of a site that its navigation may name. */
export const sectionNames = [
  'library',
  'organisations',
  'services',
  'experts',
  'projects',
  'areas',
  'events',
  'news',
] as const;

const navigationItem = z.union([
  z.enum(sectionNames),
  z.strictObject({ page: entryRef('pages').describe('A page of the pages collection') }),
]);

/** Name of a form's field, as services that take forms have them: EMAIL, fields[email]. */
const fieldName = z.string().regex(/^[A-Za-z][\w.[\]-]{0,59}$/);

const newsletter = z
  .strictObject({
    endpoint: secureAddress.describe('Address to which the form is sent, with https'),
    field: fieldName.describe('Name of the field with the e-mail address, as the service wants it'),
    trap: fieldName.describe(
      'Name of a field that stays empty unless a machine fills in the form, as the service wants it',
    ),
    storage: localized.describe('What is stored, by whom, how long, and how to end it'),
  })
  .refine(({ field, trap }) => field !== trap, { path: ['trap'], error: rule('repeated') });

const map = z.strictObject({
  regions: z
    .string()
    .regex(/^maps\/[a-z0-9][a-z0-9-]*\.geojson$/, rule('file-name'))
    .describe('Outlines of the regions, a GeoJSON file in maps/'),
});

const contact = z
  .strictObject({
    email: emailAddress.optional().describe('E-mail address for readers'),
    repository: webAddress.optional().describe('Address of the content repository'),
  })
  .refine(
    ({ email, repository }) => email !== undefined || repository !== undefined,
    rule('contact'),
  );

/** content/site.yaml: who this site is. */
export const siteSchema = z.strictObject({
  name: localized.describe('Name of the site'),
  tagline: localized.describe('What the site is, in one sentence'),
  introduction: localized.describe('What a reader finds here, in one or two sentences'),
  languages: uniqueList(locale).min(1).describe('Languages of the site; the first is the default'),
  url: webAddress.describe('Public address of the site'),
  timeZone: z.string().describe('Time zone of its dates, as in Europe/Riga'),
  icon: z
    .string()
    .regex(/^[a-z0-9/-]+\.svg$/, rule('file-name'))
    .describe('Icon of the site, an SVG file beside site.yaml'),
  colours: z
    .strictObject({
      accent: accent(grounds.light).describe('Accent colour on the light ground, as in #2f5233'),
      accentDark: accent(grounds.dark).describe('Accent colour on the dark ground'),
    })
    .optional()
    .describe('Colours'),
  navigation: z.array(navigationItem).min(1).describe('Main navigation, in order'),
  invitations: z
    .strictObject({
      services: entryRef('pages').optional().describe('Page on how to offer a service'),
      experts: entryRef('pages').optional().describe('Page on how to become an expert'),
    })
    .optional()
    .describe('Pages that explain how to join a list, named in it'),
  footer: z.array(entryRef('pages')).optional().describe('Pages named in the footer'),
  exampleQueries: z
    .strictObject({
      lv: z.array(line).optional().describe('Latvian'),
      en: z.array(line).optional().describe('English'),
      ru: z.array(line).optional().describe('Russian'),
    })
    .optional()
    .describe('Words to try in the search'),
  contact: contact.describe('How to reach the editors'),
  map: map.optional().describe('Map of the directory of organisations'),
  newsletter: newsletter.optional().describe('Form with which readers ask for news by e-mail'),
  licence: termRef('licences').describe("Licence of the site's own texts"),
  acknowledgement: localized.optional().describe('Thanks to those who pay for the site'),
});

export type SiteData = z.infer<typeof siteSchema>;
