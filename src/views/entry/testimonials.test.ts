import { expect, it } from 'vitest';
import { testEntry, testLibrary } from '../../../tests/setup/library.ts';
import { testimonials } from './testimonials.ts';

const consent = { date: '2026-01-01', record: 'Letters, 2026/2' };
const words = (quote: string, far: string) => ({
  testimonialTexts: {
    near: { quote, attribution: 'A neighbour' },
    far: { quote: far, attribution: 'A guest' },
  },
});
const service = testEntry('services', 'lessons', {
  facts: {
    testimonials: [
      { id: 'near', language: 'lv', organisation: 'network', date: '2025-06', consent },
      { id: 'far', language: 'et', consent },
    ],
  },
  texts: {
    lv: words('Man palīdzēja.', 'Tas bija labi.'),
    en: words('It helped me.', 'That was good.'),
    ru: {},
  },
});
const library = testLibrary(testEntry('organisations', 'network'), service);

it('shows a testimonial in its own words with who said it, for whom and when', () => {
  const [near] = testimonials(library, service, 'lv');
  expect(near).toEqual({
    quote: 'Man palīdzēja.',
    attribution: 'A neighbour',
    organisation: { href: '/lv/organizacijas/network/', label: 'network lv', lang: undefined },
    date: '2025. gada jūnijs',
    note: undefined,
    original: undefined,
  });
});

it('says that a quotation is translated, and shows the original where the site has it', () => {
  const [near, far] = testimonials(library, service, 'en');
  expect(near).toMatchObject({
    quote: 'It helped me.',
    note: 'Translated; the original is in Latvian.',
    original: { quote: 'Man palīdzēja.', lang: 'lv' },
  });
  expect(far?.note).toBe('Translated; the original is in Estonian.');
  expect(far?.original).toBeUndefined();
});

it('does not show where the proof of consent is kept', () => {
  expect(JSON.stringify(testimonials(library, service, 'en'))).not.toContain('2026/2');
});

it('passes over a testimonial without words', () => {
  expect(testimonials(library, service, 'ru')).toEqual([]);
});
