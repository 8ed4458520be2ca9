/** Something on one whole day. */
export interface DayEvent {
  /** Stays the same as long as it is the same event, so that importing it again changes it. */
  readonly uid: string;
  /** "2027-01-31" */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** Whether a text names a day that there is: "2027-02-29" does not. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A text as a value (RFC 5545, 3.3.11). Other control characters than line breaks may not stand in one. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const encoder = new TextEncoder();

/** Breaks a line after at most 75 octets, never inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let length = 0;
  let result = '';
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > 75) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += octets;
  }
  return `${result}\r\n`;
}

/**
 * Days as a calendar (RFC 5545).
 * @param product who wrote it, as `PRODID` names it
 * @param changed the moment in which the events were written
 */
export function calendar(product: string, changed: Date, events: readonly DayEvent[]): string {
  const stamp = changed.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = events.flatMap(({ uid, day, summary, description }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${product}`, ...lines, 'END:VCALENDAR']
    .map(folded)
    .join('');
}
