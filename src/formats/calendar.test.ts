import { describe, expect, it } from 'vitest';
import { calendar, isDay, type DayEvent } from './calendar.ts';

const event: DayEvent = { uid: 'a', day: '2027-01-31', summary: 's', description: '' };
const text = (change: Partial<DayEvent>) =>
  calendar('-//a//b//EN', new Date(0), [{ ...event, ...change }]);

describe('a calendar', () => {
  it('escapes what has a meaning, and drops control characters', () => {
    expect(text({ summary: 'a,b;c\\d\r\ne\u0007' })).toContain('SUMMARY:a\\,b\\;c\\\\d\\ne\r\n');
    expect(text({ summary: 'x\r\nBEGIN:VALARM' })).not.toContain('\r\nBEGIN:VALARM');
  });

  it('folds lines after 75 octets, between characters', () => {
    const summary = 'ēžš😀'.repeat(60);
    const lines = text({ summary }).split('\r\n');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}\r\n`);
  });
});

describe('a day', () => {
  it('is one that there is', () => {
    expect(['2028-02-29', '2027-02-29', '2027-13-01', '2027-1-1', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
