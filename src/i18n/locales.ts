/** The languages the interface speaks. A site publishes a non-empty subset of them (`languages` in site.yaml). */
export const locales = ['lv', 'en', 'ru'] as const;

export type Locale = (typeof locales)[number];

export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value);
}
