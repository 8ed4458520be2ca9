import { searchFacets } from '../../i18n/facets.ts';
import type { Choices } from '../engine/facets.ts';
import type { SearchRequest } from '../engine/protocol.ts';
import type { FacetNames } from './messages.ts';

/** What a search page is about: all of it stands in its address. */
export type SearchState = Pick<SearchRequest, 'text' | 'choices' | 'order'>;

/** How much of a query stands in an address: the search reads no more, and hosts refuse long addresses. */
const longest = 400;

/** Reads the part of an address from `?` on. What it does not know is passed over. */
export function readState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const choices = searchFacets.map((facet) => [facet, [...new Set(parameters.getAll(facet))]]);
  return {
    text: (parameters.get('q') ?? '').trim().slice(0, longest),
    choices: Object.fromEntries(choices),
    order: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** Writes the part of an address from `?` on; nothing where there is nothing to say. */
export function stateQuery({ text, choices, order }: SearchState): string {
  const parameters = new URLSearchParams();
  const query = text.trim().slice(0, longest);
  if (query) parameters.set('q', query);
  for (const facet of searchFacets) {
    for (const value of choices[facet] ?? []) parameters.append(facet, value);
  }
  if (order === 'date') parameters.set('sort', order);
  const written = parameters.toString();
  return written && `?${written}`;
}

/** Leaves out the values that no page has. */
export function knownChoices(choices: Choices, names: FacetNames): Choices {
  const known = searchFacets.map((facet) => [
    facet,
    (choices[facet] ?? []).filter((value) => Object.hasOwn(names[facet], value)),
  ]);
  return Object.fromEntries(known);
}

/** How many values are chosen, in all facets together. */
export function chosenCount(choices: Choices): number {
  return searchFacets.reduce((sum, facet) => sum + (choices[facet]?.length ?? 0), 0);
}
