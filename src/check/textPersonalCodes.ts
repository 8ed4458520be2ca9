import type { Found } from './textSecrets.ts';

/**
 * Six digits, a hyphen, five digits (Law on the Register of Natural Persons, section 5), standing
 * by themselves: not within an address, a longer number or a project's code.
 */
const code =
  /(?<![\p{L}\p{N}_/=-]|\p{N}[.,])(\d{6})[-‐‑‒–−](\d)\d{4}(?![\p{L}\p{N}_/=-]|[.,]\p{N})/gu;

/** Days of each month, February with its 29th. */
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Until July 2017 a code began with the day of birth, and the century came after the hyphen. */
function isOld(digits: string, century: string): boolean {
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  return day >= 1 && day <= (days[month - 1] ?? 0) && century <= '2';
}

/** Since then it begins with 32 to 39 and says nothing of its bearer. */
function isNew(digits: string): boolean {
  return digits >= '320000' && digits <= '399999';
}

/** Every Latvian personal code in a text. */
export function findPersonalCodes(text: string): Found[] {
  return [...text.matchAll(code)]
    .filter(([, digits = '', century = '']) => isOld(digits, century) || isNew(digits))
    .map(({ index }) => ({ offset: index }));
}
