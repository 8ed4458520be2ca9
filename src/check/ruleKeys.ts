import type { Rule } from '../schemas/fields.ts';

/** Every rule once; the type makes sure that none is left out. */
const rules: Readonly<Record<Rule, true>> = {
  slug: true,
  'file-name': true,
  'picture-file': true,
  'language-code': true,
  day: true,
  'partial-date': true,
  moment: true,
  'real-date': true,
  'date-order': true,
  'web-address': true,
  'secure-address': true,
  'e-mail': true,
  phone: true,
  'register-number': true,
  postcode: true,
  repeated: true,
  colour: true,
  contrast: true,
  'card-locale': true,
  membership: true,
  'unnamed-source': true,
  'budget-without-sum': true,
  'entry-address': true,
  'open-ring': true,
  contact: true,
};

/** Whether a schema's error text is a rule key and not zod's own words. */
export function isRule(text: string): text is Rule {
  return Object.hasOwn(rules, text);
}
