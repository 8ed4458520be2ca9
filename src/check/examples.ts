import type { Rule } from '../schemas/fields.ts';

/** A right value for each rule of src/schemas that has one, the same in every language. */
export const examples: Readonly<Partial<Record<Rule, string>>> = {
  slug: 'strong-children-network',
  'file-name': 'form-2.pdf',
  'picture-file': 'logo.svg',
  'language-code': 'lv',
  day: '2026-05-31',
  'partial-date': '2026-05',
  moment: '2026-05-31T14:00',
  'web-address': 'https://example.org/page',
  'secure-address': 'https://letters.example.org/subscribe',
  'e-mail': 'office@example.org',
  phone: '"+371 67000000"',
  'register-number': '"40008020804"',
  postcode: 'LV-1010',
  colour: '#2f5233',
  'entry-address': 'studies/members-survey-2025',
};
