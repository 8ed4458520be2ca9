import type { Locale } from '../i18n/locales.ts';
import { inLocale, site } from '../site.ts';

/** The form with which readers ask for news by e-mail. It works without JavaScript. */
export interface NewsletterForm {
  readonly locale: Locale;
  /** Where the form is sent. */
  readonly endpoint: string;
  /** Name under which the address is sent. */
  readonly field: string;
  /** Name of the field that only machines fill in. */
  readonly trap: string;
  /** What is stored, by whom and how long. */
  readonly storage: string;
}

/** The newsletter form, where the site has a newsletter. */
export function newsletterForm(locale: Locale): NewsletterForm | undefined {
  if (!site.newsletter) return undefined;
  const { endpoint, field, trap, storage } = site.newsletter;
  return { locale, endpoint, field, trap, storage: inLocale(storage, locale) };
}
