import type { VocabularyName } from '../schemas/names.ts';

/** How the text of a cell becomes the value of a fact. */
export type FactKind =
  'text' | 'date' | 'number' | 'flag' | 'languages' | 'term' | 'terms' | 'entries' | 'area';

interface FactField {
  readonly kind: FactKind;
  readonly vocabulary?: VocabularyName;
}

/** The facts that a table can fill, by their path in a profile, in the order of a new profile. */
export const factFields = {
  areas: { kind: 'entries' },
  topics: { kind: 'terms', vocabulary: 'topics' },
  audiences: { kind: 'terms', vocabulary: 'audiences' },
  registerNumber: { kind: 'number' },
  legalForm: { kind: 'term', vocabulary: 'legal-forms' },
  'publicBenefit.granted': { kind: 'flag' },
  'publicBenefit.asOf': { kind: 'date' },
  founded: { kind: 'date' },
  status: { kind: 'text' },
  fields: { kind: 'terms', vocabulary: 'fields-of-activity' },
  municipality: { kind: 'term', vocabulary: 'municipalities' },
  serviceArea: { kind: 'area' },
  languages: { kind: 'languages' },
  'contacts.website': { kind: 'text' },
  'contacts.email': { kind: 'text' },
  'contacts.phone': { kind: 'text' },
  'contacts.address.street': { kind: 'text' },
  'contacts.address.municipality': { kind: 'term', vocabulary: 'municipalities' },
  'contacts.address.postcode': { kind: 'text' },
  'contacts.asOf': { kind: 'date' },
  'verified.date': { kind: 'date' },
  'verified.by': { kind: 'text' },
  'verified.source': { kind: 'text' },
  'verified.due': { kind: 'date' },
} as const satisfies Readonly<Record<string, FactField>>;

export type FactName = keyof typeof factFields;

/** The names of all facts, typed as such: `Object.keys` loses them. */
export const factNames = Object.keys(factFields) as FactName[];

/** What is known of a fact. */
export function factField(name: FactName): FactField {
  return factFields[name];
}
