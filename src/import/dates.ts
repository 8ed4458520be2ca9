import type { dateFormats } from './mappingSchema.ts';

export type DateFormat = (typeof dateFormats)[number];

type Part = 'year' | 'month' | 'day';

const orders: Readonly<Record<DateFormat, readonly [pattern: RegExp, parts: readonly Part[]]>> = {
  'yyyy-mm-dd': [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ['year', 'month', 'day']],
  'dd.mm.yyyy': [/^(\d{1,2})\.(\d{1,2})\.(\d{4})\.?$/, ['day', 'month', 'year']],
  'dd/mm/yyyy': [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ['day', 'month', 'year']],
  'mm/dd/yyyy': [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ['month', 'day', 'year']],
  'dd-mm-yyyy': [/^(\d{1,2})-(\d{1,2})-(\d{4})$/, ['day', 'month', 'year']],
  yyyy: [/^(\d{4})$/, ['year']],
};

/** A date as date cells of workbooks are read, and as content has it. */
const plain = /^\d{4}-\d{2}-\d{2}$/;

/** A date as content has it; undefined when the text is not of the form. Whether there is such a day the schema knows. */
export function isoDate(text: string, format: DateFormat): string | undefined {
  if (plain.test(text)) return text;
  const [pattern, parts] = orders[format];
  const found = pattern.exec(text);
  if (!found) return undefined;
  const value = (part: Part) => found[parts.indexOf(part) + 1]?.padStart(2, '0');
  return format === 'yyyy' ? found[1] : [value('year'), value('month'), value('day')].join('-');
}
