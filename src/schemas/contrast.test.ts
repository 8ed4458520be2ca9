import { expect, it } from 'vitest';
import { contrast } from './contrast.ts';

it('is 21 between black and white, whichever comes first', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
});

it('is 1 between equal colours', () => {
  expect(contrast('#2f5233', '#2f5233')).toBe(1);
});

it('is 4.48 for the grey that just fails WCAG AA on white', () => {
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
