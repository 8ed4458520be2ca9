import { expect, test } from 'vitest';
import { dictionaryFolder } from './dictionaryFiles.ts';
import { lexiconKey } from './lexiconKey.ts';
import { lexiconNotice } from './notices.ts';

test.each([
  ['lv', ['dictionary-lv 2.0.0', 'LGPL-2.1', 'Janis Eisaks', 'https://www.gnu.org/licenses']],
  ['ru', ['dictionary-ru 3.0.0', 'BSD-3-Clause', 'Alexander I. Lebedev']],
  ['en', ['dictionary-en 4.0.0', 'dictionary-en-gb 3.0.0', 'SCOWL']],
] as const)('the notice in %s names what the table is made from', async (locale, parts) => {
  const notice = await lexiconNotice(locale);
  for (const part of parts) expect(notice).toContain(part);
});

test('a missing dictionary is named', () => {
  expect(() => dictionaryFolder('dictionary-xx')).toThrow(
    'The npm package dictionary-xx is missing',
  );
});

test('a table has another key for other forms, other counts and another language', async () => {
  const forms = new Map([['skola', 1]]);
  const keys = await Promise.all([
    lexiconKey('lv', forms),
    lexiconKey('lv', new Map([['skola', 1]])),
    lexiconKey('ru', forms),
    lexiconKey('lv', new Map([['skola', 2]])),
    lexiconKey('lv', new Map([['skolas', 1]])),
  ]);
  expect(keys[1]).toBe(keys[0]);
  expect(new Set(keys).size).toBe(4);
});
