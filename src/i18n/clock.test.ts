import { expect, it } from 'vitest';
import { formatClock } from './clock.ts';

it('names the day of a moment only when it is not today', () => {
  const moment = new Date(2026, 10, 22, 14, 5);
  expect(formatClock('en', moment, new Date(2026, 10, 22, 23, 59))).toBe('14:05');
  expect(formatClock('en', moment, new Date(2026, 10, 23))).toBe('22 November 2026, 14:05');
  expect(formatClock('lv', moment, new Date(2026, 10, 23))).toBe('2026. gada 22. novembris, 14:05');
});
