/** The ways in which lists and search results are narrowed down. */
export type FacetName =
  | 'type'
  | 'topic'
  | 'area'
  | 'audience'
  | 'year'
  | 'language'
  | 'region'
  | 'municipality'
  | 'field'
  | 'spoken'
  | 'form'
  | 'status'
  | 'price'
  | 'funder'
  | 'programme';

/** The facets that have pages of their own; `type` leads to the collections' lists. */
export type FacetPage = Exclude<FacetName, 'type'>;

/** By what search results can be narrowed down, in the order in which readers see it. */
export const searchFacets = [
  'type',
  'topic',
  'area',
  'audience',
  'language',
  'year',
  'region',
  'field',
] as const satisfies FacetName[];

export type SearchFacet = (typeof searchFacets)[number];

/** By what organisations can be narrowed down, in the order in which readers see it. */
export const organisationFacets = [
  'region',
  'municipality',
  'field',
  'audience',
  'area',
  'spoken',
  'form',
  'status',
] as const satisfies FacetName[];

export type OrganisationFacet = (typeof organisationFacets)[number];
