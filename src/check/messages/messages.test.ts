import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { collections } from '../../schemas/collections.ts';
import {
  day,
  emailAddress,
  moment,
  ownFile,
  partialDate,
  slug,
  webAddress,
} from '../../schemas/fields.ts';
import { codes } from '../codes.ts';
import { examples } from '../examples.ts';
import { wordings } from './wordings.ts';

function closing(locale: Locale, count: number): string {
  return wordings[locale].closing({ errors: count, warnings: count, entries: count });
}

describe('codes', () => {
  test('are all different and have three digits', () => {
    const all = Object.values(codes);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((code) => !/^KL\d{3}$/.test(code))).toEqual([]);
  });
});

describe('counts', () => {
  test.each([
    [0, '0 kļūdu, 0 brīdinājumu; 0 ierakstu pārbaudīts.'],
    [1, '1 kļūda, 1 brīdinājums; 1 ieraksts pārbaudīts.'],
    [2, '2 kļūdas, 2 brīdinājumi; 2 ieraksti pārbaudīti.'],
    [11, '11 kļūdu, 11 brīdinājumu; 11 ierakstu pārbaudīts.'],
    [21, '21 kļūda, 21 brīdinājums; 21 ieraksts pārbaudīts.'],
  ])('agree with %i in Latvian', (count, text) => {
    expect(closing('lv', count)).toBe(text);
  });

  test.each([
    [1, '1 ошибка, 1 предупреждение; проверено: 1 запись.'],
    [3, '3 ошибки, 3 предупреждения; проверено: 3 записи.'],
    [5, '5 ошибок, 5 предупреждений; проверено: 5 записей.'],
  ])('agree with %i in Russian', (count, text) => {
    expect(closing('ru', count)).toBe(text);
  });

  test('agree in English', () => {
    expect(closing('en', 1)).toBe('1 error, 1 warning; 1 entry checked.');
    expect(closing('en', 2)).toBe('2 errors, 2 warnings; 2 entries checked.');
  });
});

describe('examples', () => {
  const { registerNumber, contacts } = collections.organisations.facts.shape;
  const unquoted = (text = '') => text.replaceAll('"', '');

  test('keep the rules that they explain', () => {
    expect(slug.safeParse(examples.slug).success).toBe(true);
    expect(ownFile().safeParse(examples['file-name']).success).toBe(true);
    expect(day.safeParse(examples.day).success).toBe(true);
    expect(partialDate.safeParse(examples['partial-date']).success).toBe(true);
    expect(moment.safeParse(examples.moment).success).toBe(true);
    expect(webAddress.safeParse(examples['web-address']).success).toBe(true);
    expect(emailAddress.safeParse(examples['e-mail']).success).toBe(true);
    expect(registerNumber.safeParse(unquoted(examples['register-number'])).success).toBe(true);
    const phone = { phone: unquoted(examples.phone) };
    expect(contacts.safeParse(phone).success).toBe(true);
    const address = { street: 'A', municipality: 'a', postcode: examples.postcode };
    expect(contacts.safeParse({ address }).success).toBe(true);
  });
});
