import type { OrganisationFacet } from '../i18n/facets.ts';
import type { Locale } from '../i18n/locales.ts';

/** The values of a facet, what they are called, and which of them each organisation has. */
export interface NamedColumn {
  readonly values: readonly string[];
  readonly names: readonly string[];
  /** Places of values, by organisation; `null` stands for all of them. */
  readonly of: readonly (readonly number[] | null)[];
}

/**
 * What the finder knows of the directory in one language: columns with one row an organisation, in
 * the order of their titles. src/feeds/finder.ts writes it, the browser reads it.
 */
export interface FinderData {
  readonly slugs: readonly string[];
  readonly titles: readonly string[];
  /** The language of the card. */
  readonly languages: readonly Locale[];
  /** What it does, in its first sentence. */
  readonly leads: readonly string[];
  readonly where: readonly string[];
  /** A word on its state, as "inactive", or nothing. */
  readonly states: readonly string[];
  /** Whether it answers places by itself, as part of its regions or of the whole country, or answers none. */
  readonly reach: readonly ('here' | 'regions' | 'country' | 'none')[];
  readonly facets: Readonly<Record<OrganisationFacet, NamedColumn>>;
}
