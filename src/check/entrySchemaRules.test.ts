import { describe, expect, test } from 'vitest';
import { messagesOf, problemsOf, type Change } from './sampleRepository.ts';

/** A file of the sample, what happens to it, and the problems there as `line field code`. */
type Case = readonly [name: string, file: string, change: Change, expected: readonly string[]];

const alpha = 'organisations/alpha/index.lv.md';
const survey = 'studies/survey/index.lv.md';
const bridge = 'projects/bridge/index.lv.md';
const steps = 'methodologies/steps/index.lv.md';
const translation = 'methodologies/steps/index.en.md';

function adding(lines: string): readonly [string, string] {
  return ['added: 2026-01-02\n', `added: 2026-01-02\n${lines}\n`];
}

const cases: readonly Case[] = [
  ['an unknown key', steps, adding('colour: red'), ['6 colour KL001']],
  ['a misspelt key in place of the right one', steps, ['title:', 'titel:'], ['2 titel KL001']],
  [
    'an unknown key within a field',
    survey,
    ['    language: lv', '    langauge: lv'],
    ['11 files[0].langauge KL001'],
  ],
  [
    'a key that belongs to another choice',
    alpha,
    adding('serviceArea:\n  scope: country\n  regions: [first]'),
    ['8 serviceArea.regions KL001'],
  ],
  ['a missing field', steps, ['added: 2026-01-02\n', ''], ['2 added KL002']],
  ['a missing text', translation, ['title: A title\n', ''], ['2 title KL002']],
  ['a missing choice', alpha, ['originalLanguage: lv\n', ''], ['2 originalLanguage KL002']],
  ['an empty field', steps, ['title: Virsraksts', 'title:'], ['2 title KL003']],
  ['one text where a list is needed', steps, adding('authors: A. Kalniņa'), ['6 authors KL004']],
  ['a fraction of a whole number', steps, adding('people:\n  from: 1.5'), ['7 people.from KL004']],
  ['a word for yes or no', steps, adding('draft: yes'), ['6 draft KL004']],
  ['a text where a group is needed', alpha, adding('contacts: x'), ['6 contacts KL004']],
  ['a year without quotes', survey, ['"2025"', '2025'], ['6 published KL005']],
  ['a number as a title', steps, ['title: Virsraksts', 'title: 2026'], ['2 title KL005']],
  [
    'a summary that is too short',
    steps,
    ['Divi vai trīs teikumi, kas lasītājam palīdz.', 'Īss.'],
    ['3 summary KL006'],
  ],
  ['a title that is too long', steps, ['Virsraksts', 'x'.repeat(201)], ['2 title KL007']],
  ['a wrong choice', alpha, ['active', 'activ'], ['6 status KL008']],
  [
    'a wrong choice that decides on others',
    alpha,
    adding('serviceArea:\n  scope: region'),
    ['7 serviceArea.scope KL008'],
  ],
  [
    'a missing choice that decides on others',
    alpha,
    adding('serviceArea: {}'),
    ['6 serviceArea.scope KL002'],
  ],
  ['a reference that is no slug', steps, adding('topics: [First]'), ['6 topics[0] KL009']],
  ['a file name that is none', survey, ['cover.jpg', 'Cover.jpg'], ['7 cover KL010']],
  [
    'a language code that is none',
    survey,
    ['language: lv', 'language: latviski'],
    ['11 files[0].language KL011'],
  ],
  [
    'a register number that is too short',
    alpha,
    adding('registerNumber: "123"'),
    ['6 registerNumber KL012'],
  ],
  [
    'a register number with a wrong digit',
    alpha,
    adding('registerNumber: "40008020805"'),
    ['6 registerNumber KL012'],
  ],
  [
    'a register number without quotes',
    alpha,
    adding('registerNumber: 40008020804'),
    ['6 registerNumber KL033'],
  ],
  ['a day that is none', steps, ['2026-01-02', '2.01.2026'], ['5 added KL013']],
  ['a date that is none', steps, ['2024-05', 'May 2024'], ['6 published KL014']],
  [
    'a moment that is none',
    'events/fair/index.lv.md',
    event('2026-05-01 10:00'),
    ['6 start KL015'],
  ],
  ['a date that does not exist', steps, ['2024-05', '2024-13'], ['6 published KL016']],
  [
    'a web address that is none',
    alpha,
    adding('contacts:\n  website: www.example.org'),
    ['7 contacts.website KL018'],
  ],
  [
    'an e-mail address that is none',
    alpha,
    adding('contacts:\n  email: alpha'),
    ['7 contacts.email KL019'],
  ],
  [
    'a telephone number that is none',
    alpha,
    adding('contacts:\n  phone: none'),
    ['7 contacts.phone KL020'],
  ],
  [
    'a postcode that is none',
    alpha,
    adding('contacts:\n  address: { street: A 1, municipality: first, postcode: "1010?" }'),
    ['7 contacts.address.postcode KL021'],
  ],
  [
    'an item that stands twice',
    steps,
    adding('topics:\n  - first\n  - second\n  - first'),
    ['9 topics[2] KL022'],
  ],
  ['a list that is too short', alpha, ['[first]', '[]'], ['7 fields KL028']],
  [
    'a list that is too long',
    alpha,
    ['[first]', '[a, b, c, d, e, f]'],
    ['7 fields KL029', ...[0, 1, 2, 3, 4, 5].map((index) => `7 fields[${index}] KL303`)],
  ],
  ['a number that is too small', steps, adding('people:\n  from: 0'), ['7 people.from KL030']],
  ['a number that is too large', steps, adding('people:\n  from: 1e20'), ['7 people.from KL031']],
  [
    'a label under a name that is no id',
    bridge,
    ['  people: People', '  people: People\n  Two words: x'],
    ['14 resultLabels.Two words KL009'],
  ],
  [
    'a fact in a translation',
    translation,
    ['summary:', 'published: 2024-05\nsummary:'],
    ['3 published KL301'],
  ],
];

function event(start: string): string {
  return `---
title: Gadatirgus
summary: Divi vai trīs teikumi, kas lasītājam palīdz.
originalLanguage: lv
added: 2026-01-02
start: ${start}
---
`;
}

describe('an entry with', () => {
  test.each(cases)('%s', async (_name, file, change, expected) => {
    const problems = await problemsOf({ [file]: change });
    expect(problems).toEqual(expected.map((problem) => `${file}:${problem}`));
  });
});

describe('messages about fields', () => {
  test('name the key that was meant', async () => {
    expect(await messagesOf({ [steps]: ['title:', 'titel:'] })).toEqual([
      'There is no field “titel”. Did you mean “title”?',
    ]);
  });

  test('name the known keys where there are few', async () => {
    const change = adding('serviceArea:\n  scope: country\n  regions: [first]');
    expect(await messagesOf({ [alpha]: change })).toEqual([
      expect.stringContaining('Known here: scope.'),
    ]);
  });

  test('say where a fact belongs', async () => {
    const change = ['summary:', 'published: 2024-05\nsummary:'] as const;
    expect(await messagesOf({ [translation]: change })).toEqual([
      expect.stringContaining('in index.lv.md'),
    ]);
  });

  test('count the digits of a register number', async () => {
    expect(await messagesOf({ [alpha]: adding('registerNumber: "123"') })).toEqual([
      '“123” has 3 digits, a register number has 11 and nothing else. Example: "40008020804"',
    ]);
  });
});

test('a fact that was moved into a translation is one problem', async () => {
  const problems = await problemsOf({
    [steps]: ['published: 2024-05\n', ''],
    [translation]: ['summary:', 'published: 2024-05\nsummary:'],
  });
  expect(problems).toEqual([`${translation}:3 published KL301`]);
});
