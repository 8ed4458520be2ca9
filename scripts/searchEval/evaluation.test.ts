import { describe, expect, test } from 'vitest';
import { percentile, quality, type EvaluationQuery } from './evaluation.ts';

function asked(relevant: string[], results: string[], acceptable: string[] = []) {
  const query: EvaluationQuery = { id: 'q', variant: 'v', query: 'w', relevant, acceptable };
  return { query, results };
}

describe('the quality of answers', () => {
  test('counts a relevant document only among the first five', () => {
    const late = asked(['a'], ['1', '2', '3', '4', '5', 'a'], ['1', '2', '3', '4', '5']);
    expect(quality([late]).recallAt5).toBe(0);
  });

  test('counts at most five relevant documents', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(quality([asked(many, many)])).toEqual({
      n: 1,
      recallAt5: 1,
      precision: 1,
      falsePerQuery: 0,
      emptyRate: 0,
    });
  });

  test('tells what is acceptable from what is wrong', () => {
    expect(quality([asked(['a'], ['a', 'b', 'c'], ['b']), asked(['a'], [])])).toEqual({
      n: 2,
      recallAt5: 0.5,
      precision: 0.6667,
      falsePerQuery: 0.5,
      emptyRate: 0.5,
    });
  });

  test('of nonsense is that nothing is returned', () => {
    expect(quality([asked([], []), asked([], ['x'])])).toEqual({
      n: 2,
      recallAt5: 0,
      precision: 0,
      falsePerQuery: 0.5,
      emptyRate: 0.5,
    });
  });
});

test('a percentile is one of the numbers', () => {
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(percentile([5, 1, 4, 2, 3], 0.95)).toBe(5);
  expect(percentile([], 0.5)).toBe(0);
});
