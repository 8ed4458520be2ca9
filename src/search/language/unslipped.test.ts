import { expect, test } from 'vitest';
import { unslipped } from './unslipped.ts';

test.each([
  ['auhtority', 'authority'],
  ['commment', 'comment'],
  ['администартор', 'администратор'],
])('%s may be %s', (word, meant) => {
  expect(unslipped(word)).toContain(meant);
});

test.each(['aunt', 'wellll', 'a1b2c3d4'])('%s is left as it is', (word) => {
  expect(unslipped(word)).toEqual([]);
});
