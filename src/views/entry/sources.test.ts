import { expect, test } from 'vitest';
import { sourceLines } from './sources.ts';

const titles = (url: string) => sourceLines([{ url }], 'en').map(({ title }) => title);

test.each([
  ['https://www.example.org/', 'example.org'],
  ['https://example.org/p%C4%93t%C4%ABjumi/a/', 'example.org/pētījumi/a'],
  ['https://example.org/%E0%', 'example.org/%E0%'],
  [
    `https://example.org/${'long-'.repeat(20)}`,
    `example.org/${'long-'.repeat(20)}`.slice(0, 70) + '…',
  ],
])('a source without a title goes by its address: %s', (url, shown) => {
  expect(titles(url)).toEqual([shown]);
});

test('a source with a title goes by it, its publisher and its dates', () => {
  const source = { title: 'Review', publisher: 'Network', date: '2020', seen: '2026-05-01' };
  expect(sourceLines([source], 'en')).toEqual([
    { title: 'Review', href: undefined, detail: 'Network, 2020, seen 1 May 2026' },
  ]);
});
