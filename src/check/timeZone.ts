import { valueAt } from './values.ts';

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The time zone of a site by the data of its site.yaml, whatever they hold; UTC where they name none. */
export function timeZoneOf(site: unknown): string {
  const name = valueAt(site, ['timeZone']);
  return typeof name === 'string' && isTimeZone(name) ? name : 'UTC';
}
