import type { Locale } from '../i18n/locales.ts';

const displays = new Map<Locale, Intl.DisplayNames>();
// Intl.DisplayNames is slow, and lists ask for the same few names a hundred thousand times.
const names = new Map<string, string>();

function makeName(code: string, locale: Locale): string {
  const display = displays.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' });
  displays.set(locale, display);
  return display.of(code) ?? code;
}

/** The name of a language in another: `angļu` for "en" in Latvian. */
export function languageName(code: string, locale: Locale): string {
  const key = `${locale} ${code}`;
  const name = names.get(key) ?? makeName(code, locale);
  names.set(key, name);
  return name;
}

/** A language as a list marks it: its code, and its name for those who hear or hover it. */
export interface LanguageMark {
  readonly code: string;
  readonly name: string;
}

export function languageMark(code: string, locale: Locale): LanguageMark {
  return { code: code.toUpperCase(), name: languageName(code, locale) };
}
