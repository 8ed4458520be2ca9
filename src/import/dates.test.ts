import { expect, it } from 'vitest';
import { isoDate, type DateFormat } from './dates.ts';

const cases: readonly (readonly [DateFormat, string, string | undefined])[] = [
  ['yyyy-mm-dd', '2004-8-12', '2004-08-12'],
  ['dd.mm.yyyy', '12.08.2004', '2004-08-12'],
  ['dd.mm.yyyy', '1.2.2004.', '2004-02-01'],
  ['dd/mm/yyyy', '12/08/2004', '2004-08-12'],
  ['mm/dd/yyyy', '08/12/2004', '2004-08-12'],
  ['dd-mm-yyyy', '12-08-2004', '2004-08-12'],
  ['yyyy', '2004', '2004'],
  ['dd.mm.yyyy', '2004-08-12', '2004-08-12'],
  ['dd.mm.yyyy', '12/08/2004', undefined],
  ['dd.mm.yyyy', 'August', undefined],
];

it.each(cases)('%s: %s is %s', (format, text, day) => {
  expect(isoDate(text, format)).toBe(day);
});
