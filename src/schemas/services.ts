import { z } from 'zod';
import { consent } from './consent.ts';
import { entryFacts, entryText, link, shapes } from './entry.ts';
import {
  emailAddress,
  entryRef,
  languageCode,
  line,
  partialDate,
  slug,
  uniqueList,
  webAddress,
} from './fields.ts';
import { serviceArea } from './serviceArea.ts';

/** Who pays, and whether: the price models. */
export const priceModels = ['free', 'members-free', 'fee', 'by-agreement'] as const;

export type PriceModel = (typeof priceModels)[number];

/** Whether anyone may have it, or members of the provider alone. */
export const serviceKinds = ['service', 'member-benefit'] as const;

export type ServiceKind = (typeof serviceKinds)[number];

const testimonial = z.strictObject({
  id: slug.describe('Name of the testimonial, the key of its words in testimonialTexts'),
  language: languageCode.describe('Language in which it was said or written'),
  organisation: entryRef('organisations')
    .optional()
    .describe('Organisation for which the person speaks, with a profile here'),
  date: partialDate.optional().describe('When it was said or written'),
  consent: consent.describe('Consent to publish it'),
});

const testimonialText = z.strictObject({
  quote: z.string().trim().min(10).max(900).describe('What was said, without quotation marks'),
  attribution: line.describe('Who said it, as they want to be named'),
});

/** What an organisation offers: to whom, where, at what cost, and how to get it. */
export const services = shapes(
  {
    ...entryFacts,
    provider: entryRef('organisations').describe('Organisation that offers it'),
    kind: z.enum(serviceKinds).describe('For anyone it is for, or a benefit of members'),
    price: z.enum(priceModels).optional().describe('Price model, where it is known'),
    serviceArea: serviceArea.optional().describe('Where it is to be had'),
    languages: uniqueList(languageCode)
      .min(1)
      .optional()
      .describe('Languages in which it is given'),
    applyUrl: webAddress.optional().describe('Page on which to apply'),
    applyEmail: emailAddress.optional().describe('Public e-mail address to which to apply'),
    asOf: partialDate.optional().describe('When it was offered so, as far as the sources tell'),
    links: z.array(link).optional().describe('Pages about it'),
    testimonials: z.array(testimonial).optional().describe('What those who used it say'),
  },
  {
    ...entryText,
    cost: line.optional().describe('What it costs, in a line'),
    howToApply: z
      .string()
      .trim()
      .min(10)
      .max(900)
      .optional()
      .describe('How to get it, in a few sentences'),
    testimonialTexts: z
      .record(slug, testimonialText)
      .optional()
      .describe('The words of each testimonial in this language'),
  },
);
