import type { Random } from './random.ts';

const firstYear = 2011;
const years = 15;

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** A day of the fifteen years from 2011 on; the later years have more. */
export function someDay({ next }: Random): string {
  const begin = Date.UTC(firstYear, 0, 1);
  const end = Date.UTC(firstYear + years, 11, 31);
  return iso(begin + Math.sqrt(next()) * (end - begin));
}

/** A day of 2025, by which some things were checked a year ago and others less, and none is yet to come. */
export function recentDay({ between }: Random): string {
  return daysAfter('2025-01-01', between(0, 364));
}

/** A day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return iso(Date.parse(day) + days * 86_400_000);
}

/** A date as exact as sources give it: mostly the day, sometimes the month or the year only. */
export function someDate(random: Random): string {
  const day = someDay(random);
  if (random.chance(0.15)) return day.slice(0, 4);
  return random.chance(0.15) ? day.slice(0, 7) : day;
}
