import { organisationFacets, type FacetPage } from '../i18n/facets.ts';
import type { SectionName } from '../i18n/strings.ts';
import { resourceNames } from '../schemas/names.ts';
import type { AnyEntry } from './entry.ts';
import type { Library } from './library.ts';
import { dateOf } from './subjects.ts';

/** A section that is a list of entries. */
export type ListSection = Exclude<SectionName, 'areas'>;

export const listSections = [
  'library',
  ...resourceNames,
  'organisations',
  'services',
  'experts',
  'projects',
  'events',
  'news',
] as const satisfies ListSection[];

const resourceFacets = [
  'topic',
  'area',
  'audience',
  'year',
  'language',
] as const satisfies FacetPage[];

/** By what each list can be narrowed down, in the order in which readers see it. */
export const sectionFacets: Readonly<Record<ListSection, readonly FacetPage[]>> = {
  library: resourceFacets,
  methodologies: resourceFacets,
  studies: resourceFacets,
  opinions: resourceFacets,
  materials: resourceFacets,
  organisations: organisationFacets,
  services: ['audience', 'topic', 'region', 'price', 'spoken', 'area'],
  experts: ['field', 'topic', 'spoken', 'area'],
  projects: ['area', 'topic', 'funder', 'programme', 'year'],
  events: ['area', 'topic', 'year'],
  news: ['area', 'topic', 'year'],
};

/** The lists that can also be read from A to Z. */
export const titledSections: ReadonlySet<ListSection> = new Set<ListSection>([
  'library',
  ...resourceNames,
]);

function newestFirst(a: AnyEntry, b: AnyEntry): number {
  const [one, other] = [dateOf(a) ?? '', dateOf(b) ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

/** The entries of a section, newest first; where entries have no date, by slug. */
export function sectionEntries(library: Library, section: ListSection): AnyEntry[] {
  const entries: readonly AnyEntry[] =
    section === 'library'
      ? resourceNames.flatMap((name): readonly AnyEntry[] => library.of(name))
      : library.of(section);
  return entries.toSorted(newestFirst);
}
