import { describe, expect, it } from 'vitest';
import { cardLocale, fullText, pageLocales, type Availability } from './availability.ts';

const everywhere: Availability = { cards: ['lv', 'en', 'ru'], bodies: ['lv', 'en', 'ru'] };
const latvianBody: Availability = { cards: ['lv', 'en', 'ru'], bodies: ['lv'] };
const twoBodies: Availability = { cards: ['lv', 'en', 'ru'], bodies: ['lv', 'en'] };
const noBody: Availability = { cards: ['lv', 'en', 'ru'], bodies: [] };
const noRussianCard: Availability = { cards: ['lv', 'en'], bodies: ['lv'] };

describe('an entry has a page', () => {
  it('in each language in which it has a card', () => {
    expect(pageLocales(everywhere)).toEqual(['lv', 'en', 'ru']);
    expect(pageLocales(latvianBody)).toEqual(['lv', 'en', 'ru']);
  });

  it('in no language in which it has none', () => {
    expect(pageLocales(noRussianCard)).toEqual(['lv', 'en']);
  });
});

describe('the page of an entry', () => {
  it('shows the full text that exists in its own language', () => {
    expect(fullText(everywhere, 'ru')).toEqual({ kind: 'here' });
  });

  it('names the languages that have the full text when its own has none', () => {
    expect(fullText(latvianBody, 'en')).toEqual({ kind: 'elsewhere', locales: ['lv'] });
    expect(fullText(twoBodies, 'ru')).toEqual({ kind: 'elsewhere', locales: ['lv', 'en'] });
  });

  it('says that there is no full text when no language has one', () => {
    expect(fullText(noBody, 'lv')).toEqual({ kind: 'nowhere' });
  });
});

describe('a list', () => {
  it('shows the card in its own language', () => {
    expect(cardLocale(everywhere, 'ru')).toBe('ru');
  });

  it('shows the first card there is when its own language has none, so that nothing is hidden', () => {
    expect(cardLocale(noRussianCard, 'ru')).toBe('lv');
  });

  it('cannot show an entry without any card', () => {
    expect(() => cardLocale({ cards: [], bodies: [] }, 'lv')).toThrow('without a card');
  });
});
