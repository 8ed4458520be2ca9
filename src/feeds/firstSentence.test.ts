import { expect, test } from 'vitest';
import { firstSentence } from './firstSentence.ts';

test('the first sentence ends where the language ends it', () => {
  expect(firstSentence('Palīdz bērniem. Strādā Rīgā.', 'lv')).toBe('Palīdz bērniem.');
  expect(firstSentence('Who helps? We do.', 'en')).toBe('Who helps?');
});

test('a text of one sentence stays as it is', () => {
  expect(firstSentence('Без точки', 'ru')).toBe('Без точки');
});

test('a long sentence is cut between words', () => {
  const cut = firstSentence(`${'vārds, '.repeat(40)}beigas.`, 'lv');
  expect(cut.length).toBeLessThanOrEqual(161);
  expect(cut).toMatch(/vārds…$/);
});
