import { describe, expect, test } from 'vitest';
import { testEntry, testLibrary } from '../../tests/setup/library.ts';
import { citation } from './citation.ts';
import { originalTitle } from './originalTitle.ts';

const url = 'https://example.org/x/';

const review = testEntry('studies', 'review', {
  facts: {
    published: '2014',
    titles: [
      { language: 'lv', title: 'Pārskats par NVO sektoru' },
      { language: 'en', title: 'Review of the NGO sector' },
    ],
    otherPublishers: ['Ministru kabinets'],
  },
  texts: {
    lv: { title: 'Pārskats par NVO sektoru' },
    en: { title: 'Review' },
    ru: { title: 'Обзор сектора НКО' },
  },
});
const library = testLibrary(review);

describe('the original title', () => {
  test('is not told where the card has it', () => {
    expect(originalTitle(review, 'lv')).toBeUndefined();
  });

  test('is told in full where the card shortens it', () => {
    expect(originalTitle(review, 'en')).toEqual({
      title: 'Review of the NGO sector',
      language: 'en',
      translated: false,
    });
  });

  test('is told in its own language where the card is translated', () => {
    expect(originalTitle(review, 'ru')).toEqual({
      title: 'Pārskats par NVO sektoru',
      language: 'lv',
      translated: true,
    });
  });

  test('is not known of what was never published under one', () => {
    expect(originalTitle(testEntry('studies', 'survey'), 'en')).toBeUndefined();
  });
});

describe('a citation', () => {
  test('keeps the original title and gives a translation of it in brackets', () => {
    expect(citation(library, review, 'ru', url)).toBe(
      `Ministru kabinets (2014). Pārskats par NVO sektoru [Обзор сектора НКО]. ${url}`,
    );
  });

  test.each([
    [{ published: '2008', inferred: ['published'] }, '[2008]'],
    [{ published: undefined }, 'n.d.'],
  ])('shows how sure its year is', (facts, year) => {
    const letter = testEntry('opinions', 'letter', { facts });
    expect(citation(testLibrary(letter), letter, 'en', url)).toBe(`letter en (${year}). ${url}`);
  });
});
