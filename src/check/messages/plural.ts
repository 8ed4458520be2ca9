import type { Locale } from '../../i18n/locales.ts';

/** The forms of a word that a language may need beside a number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Makes a function that writes a number with the right form of a word. */
export function counter(locale: Locale): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => `${count} ${forms[rules.select(count)] ?? forms.other}`;
}
