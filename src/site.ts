import { readFileSync } from 'node:fs';
import type { Locale } from './i18n/locales.ts';
import { siteFile } from './repository/location.ts';
import { parseYaml } from './repository/yaml.ts';
import type { Localized } from './schemas/fields.ts';
import { siteSchema, type SiteData } from './schemas/site.ts';

/**
 * The site's identity as content/site.yaml states it.
 * @throws when the file is missing or does not fit the schema; the check words such problems for editors.
 */
function readSite(): SiteData {
  return siteSchema.parse(parseYaml(readFileSync(siteFile(), 'utf8')).data);
}

export const site: SiteData = readSite();

/** The languages this site publishes, the default first. */
export const siteLocales: readonly Locale[] = site.languages;

/** The language in whose file each entry's facts stand. */
export const defaultLocale: Locale = site.languages[0] ?? 'lv';

/** A localised name in one language. The check makes sure that it is there. */
export function inLocale(text: Localized, locale: Locale): string {
  return text[locale] ?? text[defaultLocale] ?? '';
}

/** The address of the site: `SITE_URL`, else the one in site.yaml. */
export const siteUrl: string = process.env['SITE_URL'] ?? site.url;

/** The path below which the site is served: `BASE_PATH`, else `/`. It begins and ends with a slash. */
export const basePath: string = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');

/**
 * The day as of which the site tells upcoming from past, in the site's time zone:
 * that of `SOURCE_DATE_EPOCH` (seconds, reproducible-builds.org) where it is set, else today.
 */
export const today: string = new Intl.DateTimeFormat('sv-SE', { timeZone: site.timeZone }).format(
  process.env['SOURCE_DATE_EPOCH']
    ? new Date(Number(process.env['SOURCE_DATE_EPOCH']) * 1000)
    : new Date(),
);
