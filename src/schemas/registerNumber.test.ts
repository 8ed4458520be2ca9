import { describe, expect, it } from 'vitest';
import { isRegisterNumber } from './registerNumber.ts';

describe('a register number', () => {
  it.each(['40008124830', '51203041201', '90000069830'])('%s is valid', (number) => {
    expect(isRegisterNumber(number)).toBe(true);
  });

  it.each([
    ['40008124831', 'its check digit is wrong'],
    ['40008214830', 'two digits are swapped'],
    ['4000812483', 'a digit is missing'],
    ['10008124830', 'it begins like a personal code'],
    ['4000812483O', 'a letter is in it'],
    ['', 'it is empty'],
  ])('%s is not: %s', (number) => {
    expect(isRegisterNumber(number)).toBe(false);
  });
});
