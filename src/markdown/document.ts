import { isLocale, type Locale } from '../i18n/locales.ts';

/**
 * The language of an entry's file, from its name: `index.lv.md`.
 * @throws when a file of another name is rendered, which the loader never does
 */
export function documentLocale(file: URL | undefined): Locale {
  const [, locale = ''] = /\/index\.([a-z]+)\.mdx?$/.exec(file?.pathname ?? '') ?? [];
  if (!isLocale(locale))
    throw new Error(`${file?.href ?? 'a text'} is not the language file of an entry`);
  return locale;
}
