import { expect, test } from 'vitest';
import { nearBeginnings, openSlipSearch } from './slips.ts';

function distances(word: string, limit: number, sorted: readonly string[]): Record<string, number> {
  const search = openSlipSearch(word, limit);
  const found: Record<string, number> = {};
  nearBeginnings(search, sorted, (index, depth) => {
    const distance = search.distance(depth);
    if (distance <= limit) found[sorted[index] ?? ''] = distance;
  });
  return found;
}

test.each([
  ['valsts', 1, { balsts: 1, valsis: 1, valsts: 0, valstī: 1 }],
  ['vlasts', 1, { valsts: 1 }],
  ['valss', 1, { valsts: 1, valsis: 1 }],
  ['valsits', 1, { valsts: 1, valsis: 1 }],
  ['balsts', 1, { balsts: 0, valsts: 1 }],
  ['avlsst', 2, { valsts: 2 }],
  ['xyz', 1, {}],
  ['', 1, { a: 1 }],
])('%s is at most %i slips from these words', (word, limit, near) => {
  expect(distances(word, limit, ['a', 'balsts', 'valsis', 'valsts', 'valstī'])).toEqual(near);
});
