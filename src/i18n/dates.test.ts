import { describe, expect, it } from 'vitest';
import { formatDate, formatMoment, formatOpenRange, formatRange } from './dates.ts';

/** Intl separates with several kinds of spaces, which look the same. */
function spaced(text: string): string {
  return text.replace(/\s/gu, ' ');
}

describe('dates are written as people write them, as exactly as they are known', () => {
  it.each([
    ['lv', '2026-11-21', '2026. gada 21. novembris'],
    ['en', '2026-11-21', '21 November 2026'],
    ['ru', '2026-11-21', '21 ноября 2026 г.'],
    ['lv', '2022-05', '2022. gada maijs'],
    ['en', '2022-05', 'May 2022'],
    ['ru', '2022-05', 'май 2022 г.'],
    ['lv', '2022', '2022'],
  ] as const)('%s %s', (locale, date, text) => {
    expect(spaced(formatDate(locale, date))).toBe(text);
  });

  it('keep their time when they have one', () => {
    expect(formatMoment('en', '2022-05-01T10:00')).toBe('1 May 2022, 10:00');
  });
});

describe('spans of time', () => {
  it.each([
    ['lv', '2022-05-01', '2022-05-09', '2022. gada 1.–9. maijs'],
    ['ru', '2022-05-01', '2022-05-09', '1–9 мая 2022 г.'],
    ['en', '2021-05', '2022-04', 'May 2021 – April 2022'],
    ['en', '2019', '2023', '2019–2023'],
    ['en', '2022-05-01T10:00', '2022-05-01T12:00', '1 May 2022, 10:00–12:00'],
    ['en', '2022-05-01T10:00', '2022-05-02T12:00', '1 May 2022, 10:00 – 2 May 2022, 12:00'],
    ['en', '2020', '2021-06', '2020 – June 2021'],
  ] as const)('%s from %s to %s', (locale, from, to, text) => {
    expect(spaced(formatRange(locale, from, to))).toBe(text);
  });

  it('that go on stand open', () => {
    expect(formatOpenRange('en', '2025-10')).toBe('October 2025 –');
    expect(formatOpenRange('en', '2019', '2023')).toBe('2019–2023');
  });

  it('of one day are that day', () => {
    expect(formatRange('en', '2022-05-01', '2022-05-01')).toBe('1 May 2022');
    expect(formatRange('en', '2022-05-01')).toBe('1 May 2022');
  });
});
