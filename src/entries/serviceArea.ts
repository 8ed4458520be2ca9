import type { EntryOf } from './entry.ts';
import type { Library } from './library.ts';

type Organisation = EntryOf<'organisations'>;

/** What helps somewhere: an organisation, or a service that one offers. */
type Helper = EntryOf<'organisations' | 'services'>;

/** How an organisation that answers a place came to answer it, the nearest first. */
export const reaches = ['here', 'region', 'country'] as const;

export type Reach = (typeof reaches)[number];

/** The municipality of the office. It stands in for the service area where nobody says what that is. */
export function home({ facts }: Organisation): string | undefined {
  return facts.municipality ?? facts.contacts?.address?.municipality;
}

/** What stands in for a service area. */
function standIn(helper: Helper): string[] {
  const municipality = helper.collection === 'organisations' ? home(helper) : undefined;
  return municipality === undefined ? [] : [municipality];
}

function regionOf(library: Library, municipality: string): string[] {
  const region = library.terms.municipalities.get(municipality)?.region;
  return region === undefined ? [] : [region];
}

function municipalitiesIn(library: Library, regions: readonly string[]): string[] {
  const inside = new Set(regions);
  return [...library.terms.municipalities]
    .filter(([, { region }]) => inside.has(region))
    .map(([id]) => id);
}

/** Regions in which help can be had. What serves the whole country answers each: nobody is lost under a local filter. */
export function regionsServed(library: Library, helper: Helper): readonly string[] {
  const area = helper.facts.serviceArea;
  if (area?.scope === 'country') return [...library.terms.regions.keys()];
  if (area?.scope === 'regions') return area.regions;
  const municipalities = area?.municipalities ?? standIn(helper);
  return [...new Set(municipalities.flatMap((id) => regionOf(library, id)))];
}

/** Municipalities in which an organisation can be turned to, those of its wider area among them. */
export function municipalitiesServed(
  library: Library,
  organisation: Organisation,
): readonly string[] {
  const area = organisation.facts.serviceArea;
  if (area?.scope === 'country') return [...library.terms.municipalities.keys()];
  if (area?.scope === 'regions') return municipalitiesIn(library, area.regions);
  return area?.municipalities ?? standIn(organisation);
}

/** Whether an organisation answers a place by itself, or as part of a wider area. */
export function reachOf({ facts }: Organisation, facet: 'region' | 'municipality'): Reach {
  const scope = facts.serviceArea?.scope;
  if (scope === 'country') return 'country';
  return scope === 'regions' && facet === 'municipality' ? 'region' : 'here';
}
