import { afterEach, describe, expect, test, vi } from 'vitest';
import { problemsOf, type Change, type Changes } from './sampleRepository.ts';

const steps = 'methodologies/steps/index.lv.md';
const survey = 'studies/survey/index.lv.md';
const alpha = 'organisations/alpha/index.lv.md';
const bridge = 'projects/bridge/index.lv.md';
const fair = 'events/fair/index.lv.md';

afterEach(() => {
  vi.useRealTimers();
});

function adding(lines: string): readonly [string, string] {
  return ['added: 2026-01-02\n', `added: 2026-01-02\n${lines}\n`];
}

function event(start: string, end: string): string {
  return `---
title: Gadatirgus
summary: Divi vai trīs teikumi, kas lasītājam palīdz.
originalLanguage: lv
added: 2026-01-02
start: ${start}
end: ${end}
---
`;
}

describe('an end before its beginning is reported', () => {
  test.each<[string, string, Change, string]>([
    ['of a project', bridge, adding('to: 2024-12'), '6 to'],
    ['of an event', fair, event('2026-05-02', '2026-05-01'), '7 end'],
    ['of an event, by the hour', fair, event('2026-05-02T12:00', '2026-05-02T09:00'), '7 end'],
    ['of a study’s data', survey, adding('dataFrom: "2025"\ndataTo: 2024-06'), '7 dataTo'],
    ['of a range of people', steps, adding('people:\n  from: 9\n  to: 3'), '8 people.to'],
    [
      'of a check that is due',
      alpha,
      adding('verified:\n  date: 2026-01-02\n  by: A\n  due: 2026-01-01'),
      '9 verified.due',
    ],
  ])('%s', async (_name, file, change, place) => {
    expect(await problemsOf({ [file]: change })).toEqual([`${file}:${place} KL017`]);
  });
});

describe('dates that may be in order are left alone', () => {
  test.each<[string, string, Change]>([
    ['a month and its year', bridge, adding('to: "2025"')],
    ['a day and an hour of it', fair, event('2026-05-02T12:00', '2026-05-02')],
    ['the same day', fair, event('2026-05-02', '2026-05-02')],
  ])('%s', async (_name, file, change) => {
    expect(await problemsOf({ [file]: change })).toEqual([]);
  });
});

test('a date that is no date is not compared', async () => {
  expect(await problemsOf({ [bridge]: adding('to: 1999-99') })).toEqual([`${bridge}:6 to KL016`]);
});

test.each<[string, Changes, string[]]>([
  [
    'a picture without words for it in each language',
    {
      [survey]: ['coverAlt: What it shows\n', ''],
      'studies/survey/index.en.md': ['coverAlt: What it shows\n', ''],
    },
    ['studies/survey/index.en.md:2 coverAlt KL310', `${survey}:2 coverAlt KL310`],
  ],
  [
    'misspelt words for a picture',
    { 'studies/survey/index.en.md': ['coverAlt', 'coverAtl'] },
    ['studies/survey/index.en.md:4 coverAtl KL001'],
  ],
  [
    'an original language without a text',
    { 'methodologies/steps/index.en.md': null, [steps]: ['Language: lv', 'Language: en'] },
    [`${steps}:4 originalLanguage KL025`],
  ],
])('%s is reported', async (_name, changes, expected) => {
  expect(await problemsOf(changes)).toEqual(expected);
});

test('a check that is yet to come is reported, by the day of the site', async () => {
  const verified = (date: string) => ({ [alpha]: adding(`verified:\n  date: ${date}\n  by: A`) });
  // 23:30 in London is the next day in Riga.
  vi.setSystemTime('2026-05-28T23:30:00Z');
  expect(await problemsOf(verified('2026-05-29'))).toEqual([]);
  expect(await problemsOf(verified('2026-05-30'))).toEqual([`${alpha}:7 verified.date KL049`]);
});
