import type { Locale } from './locales.ts';

/** Word forms by CLDR plural category, `#` standing for the number. Latvian: zero, one, other; Russian: one, few, many, other. */
export type Forms = { readonly other: string } & Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>>
>;

const rules = new Map<Locale, Intl.PluralRules>();
const numbers = new Map<Locale, Intl.NumberFormat>();

function memo<V>(cache: Map<Locale, V>, locale: Locale, make: () => V): V {
  const known = cache.get(locale);
  if (known !== undefined) return known;
  const made = make();
  cache.set(locale, made);
  return made;
}

/** A number as the language writes it: 1 234 567,8. */
export function formatNumber(locale: Locale, value: number): string {
  return memo(numbers, locale, () => new Intl.NumberFormat(locale)).format(value);
}

/** The form that fits the number, with the number in it: `2 ieraksti`. */
export function plural(locale: Locale, forms: Forms, count: number): string {
  const category = memo(rules, locale, () => new Intl.PluralRules(locale)).select(count);
  return (forms[category] ?? forms.other).replace('#', formatNumber(locale, count));
}
