import { expect, test } from 'vitest';
import { otherSpellings } from './englishSpelling.ts';

test.each([
  ['organise', 'organize'],
  ['analyse', 'analyze'],
  ['organisation', 'organization'],
  ['colour', 'color'],
  ['neighbourhood', 'neighborhood'],
  ['centre', 'center'],
  ['defence', 'defense'],
  ['catalogue', 'catalog'],
  ['programme', 'program'],
  ['fulfil', 'fulfill'],
  ['judgement', 'judgment'],
])('%s is %s on the other side, and back', (british, american) => {
  expect(otherSpellings(british)).toContain(american);
  expect(otherSpellings(american)).toContain(british);
});

test.each(['four', 'for', 'prise', 'shoe', 'fog', 'gal'])('%s has no other spelling', (word) => {
  expect(otherSpellings(word)).toEqual([]);
});
