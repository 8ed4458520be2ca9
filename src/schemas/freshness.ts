/** When the facts of a profile were last confirmed, as `verified` of a profile states it. */
export interface Verification {
  readonly date: string;
  readonly due?: string | undefined;
}

/** The same day a year later; after 29 February the 28th. */
function yearAfter(day: string): string {
  const next = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
  return next.endsWith('-02-29') ? next.replace(/29$/, '28') : next;
}

/** The day by which facts are to be confirmed again: the one that is named, else 12 months after the last time. */
export function dueDay({ date, due }: Verification): string {
  return due ?? yearAfter(date);
}

/** Whether facts have to be confirmed: nobody ever did, or the day by which to do so again is over. */
export function isDue(verified: Verification | undefined, today: string): boolean {
  return verified === undefined || dueDay(verified) < today;
}
