import { describe, expect, it } from 'vitest';
import { plural } from './plural.ts';
import { strings } from './strings.ts';

describe('numbers take the form of their language', () => {
  it.each([
    [0, '0 ierakstu'],
    [1, '1 ieraksts'],
    [2, '2 ieraksti'],
    [10, '10 ierakstu'],
    [11, '11 ierakstu'],
    [21, '21 ieraksts'],
    [22, '22 ieraksti'],
  ])('Latvian: %i', (count, text) => {
    expect(plural('lv', strings('lv').list.count, count)).toBe(text);
  });

  it.each([
    [1, '1 запись'],
    [2, '2 записи'],
    [5, '5 записей'],
    [11, '11 записей'],
    [21, '21 запись'],
    [104, '104 записи'],
  ])('Russian: %i', (count, text) => {
    expect(plural('ru', strings('ru').list.count, count)).toBe(text);
  });

  it.each([
    [0, '0 entries'],
    [1, '1 entry'],
    [1234, '1,234 entries'],
  ])('English: %i', (count, text) => {
    expect(plural('en', strings('en').list.count, count)).toBe(text);
  });
});
