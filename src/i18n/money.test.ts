import { expect, it } from 'vitest';
import { formatEuro } from './money.ts';

it.each([
  ['lv', 19447, '19 447 €'],
  ['en', 19447, '€19,447'],
  ['ru', 19735.99, '19 735,99 €'],
  ['en', 48250.5, '€48,250.50'],
] as const)('%s: %d euro are written %s', (locale, amount, text) => {
  expect(formatEuro(locale, amount).replace(/\s/gu, ' ')).toBe(text);
});
