import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Locale } from './i18n/locales.ts';
import { siteFile } from './repository/location.ts';
import { siteDay } from './repository/day.ts';
import { parseYaml } from './repository/yaml.ts';
import type { Localized } from './schemas/fields.ts';
import { siteSchema, type SiteData } from './schemas/site.ts';

/**
 * The site's identity as content/site.yaml states it.
 * @throws when the file is missing or does not fit the schema. Nothing can be built without it, the
 * check inside the build included, so the message sends editors to the check on its own.
 */
function readSite(): SiteData {
  const file = siteFile();
  const advice = 'Run "npm run content -- check" to see every problem with its line and remedy.';
  if (!existsSync(file)) throw new Error(`${file} does not exist. ${advice}`);
  const read = siteSchema.safeParse(parseYaml(readFileSync(file, 'utf8')).data);
  if (!read.success)
    throw new Error(`${file} is not valid. ${advice}\n${z.prettifyError(read.error)}`);
  return read.data;
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

/** The day as of which the site tells upcoming from past, in its time zone. */
export const today: string = siteDay(site.timeZone);
