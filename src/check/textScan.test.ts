import { describe, expect, test } from 'vitest';
import { scanText } from './textScan.ts';

describe('no alarm is raised for', () => {
  test.each([
    ['a register number', 'Reģ. Nr. 40008020804'],
    ['a telephone number', 'Tālr. +371 67000000, 670-00000, 371-67000-000'],
    ['a project number', 'Nr. 2023-1-LV01-KA210-ADU-000151234, LV-010190-12345-A'],
    ['a number within an address', 'https://example.org/010190-12345/'],
    ['a number in which there is no day', '451390-12345, 001390-12345, 010190-92345'],
    ['a date and a postcode', '01.01.1990, LV-1010, 010190-1234, 1010190-12345'],
    ['an account', 'LV80BANK0000435195001'],
    ['the number of a book', 'ISBN 978-9934-123456-10190'],
    ['emoji put together', 'Ģimene 👨‍👩‍👧‍👦, 👩🏽‍💻, ❤️, 1️⃣, 🏳️‍🌈'],
    ['a non-breaking space and dashes', 'a\u00A0b – c — d‑e'],
    ['a heading underlined', 'A heading\n=======\n\ntext'],
    ['a quotation', '> > > > text\n\n>>>>>>>text'],
    ['words that name secrets', 'Parole: lasiet noteikumus. API key: ask the office. token = yes'],
    ['a long word behind such a name', 'secret: starptautiskaisdeklaracija'],
    ['a hash', 'sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['Russian and Latvian', 'Ёлка, й, Ģimene, šķūnis, ņ'],
  ])('%s', (_name, text) => {
    expect(scanText(text)).toEqual([]);
  });
});

test('places are counted in lines and columns', () => {
  expect(scanText('one\ntwo\u200B\nthree 010190-12345')).toEqual([
    { key: 'invisible-character', details: { character: 'U+200B' }, line: 2, column: 4 },
    { key: 'personal-code', details: {}, line: 3, column: 7 },
  ]);
});

test('a secret is never repeated', () => {
  const secret = `ghp_${'a1B2'.repeat(9)}`;
  expect(JSON.stringify(scanText(`token: ${secret}`))).not.toContain(secret);
  expect(scanText(`token: ${secret}`)).toHaveLength(1);
});

test.each([
  ['personal codes', '010190-12345 '],
  ['invisible characters', 'a\u200B'],
  ['emoji and invisible characters', '👨‍👩‍👧\u200B'],
  ['marks of a merge', '<<<<<<< a\n'],
  ['keys', 'api_key=a1b2c3d4e5f6g7h8i9 '],
  ['beginnings of tokens', '-eyJabcdefgh'],
])('a megabyte of %s is soon read, and told of five times at most', (_name, piece) => {
  const started = performance.now();
  const found = scanText(piece.repeat(1_000_000 / piece.length));
  expect(found.length).toBeLessThanOrEqual(5);
  expect(performance.now() - started).toBeLessThan(5000);
});
