import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const keys = ['title', 'summary', 'published', 'publishers'];

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['sumary', 'summary'],
  ['publishd', 'published'],
  ['publisher', 'publishers'],
])('%s was meant to be %s', (word, meant) => {
  expect(nearest(word, keys)).toBe(meant);
});

test.each(['colour', 'xyz', 'published-on-the-web', 't', ''])('%j is like none of them', (word) => {
  expect(nearest(word, ['title', 'published', 'to'])).toBeUndefined();
});

test('a word is not its own correction', () => {
  expect(nearest('title', ['title'])).toBeUndefined();
});
