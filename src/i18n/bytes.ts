import type { Locale } from './locales.ts';

const steps = [
  { unit: 'megabyte', bytes: 1_000_000 },
  { unit: 'kilobyte', bytes: 1_000 },
  { unit: 'byte', bytes: 1 },
] as const;

/** A size in bytes as people read it: `84 kB`, `1,2 MB`. */
export function formatBytes(locale: Locale, bytes: number): string {
  const step = steps.find((candidate) => bytes >= candidate.bytes) ?? steps[2];
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: step.unit,
    unitDisplay: step.unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: step.unit === 'megabyte' ? 1 : 0,
  });
  return format.format(bytes / step.bytes);
}
