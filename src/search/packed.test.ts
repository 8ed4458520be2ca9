import { describe, expect, it } from 'vitest';
import { pack, unpack, type Packed } from './packed.ts';

describe('a packed value', () => {
  it.each<Packed>([
    0,
    23,
    24,
    255,
    256,
    65_535,
    65_536,
    2 ** 32 - 1,
    '',
    'Ceļvedis',
    [],
    [[1], 'a'],
  ])('%j is read as it was written', (value) => {
    expect(unpack(pack(value))).toEqual(value);
  });

  it.each([
    [10, '0a'],
    [500, '1901f4'],
    [['a', 24], '8261611818'],
  ])('%j is written as RFC 8949 does', (value, hex) => {
    expect(pack(value).toString('hex')).toBe(hex);
  });

  it.each([
    ['a map', 'a0'],
    ['a negative number', '20'],
    ['a list without an end', '9f01ff'],
    ['two values', '0101'],
    ['half a value', '19'],
  ])('is refused when it is %s', (_, hex) => {
    expect(() => unpack(Buffer.from(hex, 'hex'))).toThrow();
  });
});
