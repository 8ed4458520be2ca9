import { expect, it } from 'vitest';
import { formatBytes } from './bytes.ts';

it.each([
  ['en', 512, '512 bytes'],
  ['en', 84_300, '84 kB'],
  ['en', 1_250_000, '1.3 MB'],
  ['lv', 1_250_000, '1,3 MB'],
  ['ru', 84_300, '84 кБ'],
] as const)('%s: %i bytes are written %s', (locale, bytes, text) => {
  expect(formatBytes(locale, bytes).replace(/\s/gu, ' ')).toBe(text);
});
