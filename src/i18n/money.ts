import type { Locale } from './locales.ts';

/** A sum in euro as the language writes it; whole euros without cents. */
export function formatEuro(locale: Locale, amount: number): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(amount);
}
