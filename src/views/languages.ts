import type { Locale } from '../i18n/locales.ts';

const names = new Map<Locale, Intl.DisplayNames>();

/** The name of a language in another: `angļu` for "en" in Latvian. */
export function languageName(code: string, locale: Locale): string {
  const display = names.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' });
  names.set(locale, display);
  return display.of(code) ?? code;
}

/** A language as a list marks it: its code, and its name for those who hear or hover it. */
export interface LanguageMark {
  readonly code: string;
  readonly name: string;
}

export function languageMark(code: string, locale: Locale): LanguageMark {
  return { code: code.toUpperCase(), name: languageName(code, locale) };
}
