import { join } from 'node:path';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { siteSchema } from '../schemas/site.ts';
import { isMapping, type Document } from './documents.ts';
import { finding, inDocument, wholeFile, type Finding } from './findings.ts';
import { schemaFindings } from './issues.ts';
import type { Repository } from './model.ts';
import { nearest } from './nearest.ts';
import { isTimeZone } from './timeZone.ts';
import { valueAt } from './values.ts';

/**
 * Languages in which a localised text is missing. A text that is none at all, or a misspelt
 * language, is the schema's to report.
 */
export function missingLanguages(text: unknown, languages: readonly Locale[]): Locale[] {
  if (!isMapping(text)) return [];
  const misspelt = Object.keys(text)
    .filter((key) => !isLocale(key))
    .map((key) => nearest(key, languages));
  return languages.filter((locale) => !Object.hasOwn(text, locale) && !misspelt.includes(locale));
}

const localizedFields = [
  ['name'],
  ['tagline'],
  ['introduction'],
  ['newsletter', 'storage'],
  ['acknowledgement'],
] as const;

function localizedTexts(site: Document, languages: readonly Locale[]): Finding[] {
  return localizedFields.flatMap((field) => {
    const missing = missingLanguages(valueAt(site.data, field), languages);
    if (missing.length === 0) return [];
    return [finding('text-missing', inDocument(site, field), { languages: missing })];
  });
}

function timeZone(site: Document): Finding[] {
  const value = site.data?.['timeZone'];
  if (typeof value !== 'string' || isTimeZone(value)) return [];
  return [finding('time-zone', inDocument(site, ['timeZone']), { value })];
}

function icon(site: Document, iconExists: boolean): Finding[] {
  const { data: name, success } = siteSchema.shape.icon.safeParse(site.data?.['icon']);
  if (!success || iconExists) return [];
  return [finding('icon-missing', inDocument(site, ['icon']), { name })];
}

/** site.yaml is there and says who the site is, in each of its languages. */
export function siteRules({ dir, items, site, languages, iconExists }: Repository): Finding[] {
  if (!items) return [];
  if (!site) return [finding('site-missing', wholeFile(join(dir, 'site.yaml')), {})];
  if (!site.data) return [];
  return [
    ...schemaFindings({ document: site, data: site.data, schema: siteSchema }),
    ...localizedTexts(site, languages),
    ...timeZone(site),
    ...icon(site, iconExists),
  ];
}
