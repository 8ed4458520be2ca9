import { organisationFacets, type OrganisationFacet } from '../i18n/facets.ts';
import type { Choices } from '../search/engine/facets.ts';

/** What readers look for in the directory: all of it stands in the address. */
export interface FinderState {
  readonly text: string;
  readonly choices: Choices<OrganisationFacet>;
}

/** How much of a query stands in an address: the search reads no more, and hosts refuse long addresses. */
const longest = 400;

export function isFacet(name: string | undefined): name is OrganisationFacet {
  return organisationFacets.some((facet) => facet === name);
}

/** Reads the part of an address from `?` on. What it does not know is passed over. */
export function readState(query: string): FinderState {
  const parameters = new URLSearchParams(query);
  const choices = organisationFacets.flatMap((facet) => {
    const values = [...new Set(parameters.getAll(facet))];
    return values.length > 0 ? [[facet, values]] : [];
  });
  return {
    text: (parameters.get('q') ?? '').trim().slice(0, longest),
    choices: Object.fromEntries(choices),
  };
}

/** Writes the part of an address from `?` on; nothing where there is nothing to say. */
export function stateQuery({ text, choices }: FinderState): string {
  const parameters = new URLSearchParams();
  const query = text.trim().slice(0, longest);
  if (query) parameters.set('q', query);
  for (const facet of organisationFacets)
    for (const value of choices[facet] ?? []) parameters.append(facet, value);
  const written = parameters.toString();
  return written && `?${written}`;
}

/** The same with a value chosen that was not, or no longer chosen. */
export function toggled(state: FinderState, facet: OrganisationFacet, value: string): FinderState {
  const chosen = state.choices[facet] ?? [];
  const values = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return { ...state, choices: { ...state.choices, [facet]: values } };
}

/** How many values are chosen, in all facets together. */
export function chosenCount({ choices }: FinderState): number {
  return organisationFacets.reduce((sum, facet) => sum + (choices[facet]?.length ?? 0), 0);
}
