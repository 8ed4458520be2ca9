import { catalogue as catalogueOf, type Catalogue, type ListFilter } from '../entries/catalogue.ts';
import { facetVocabulary } from '../entries/facets.ts';
import type { Library } from '../entries/library.ts';
import type { Locale } from '../i18n/locales.ts';
import type { FacetName, FacetPage } from '../i18n/facets.ts';
import { strings } from '../i18n/strings.ts';
import { href } from '../routes/href.ts';
import { listPath } from '../routes/paths.ts';
import { resourceNames } from '../schemas/names.ts';
import { priceModels } from '../schemas/services.ts';
import { languageName } from './languages.ts';
import { termName, titleIn, type Link } from './links.ts';

/** One value of a facet, with the number of entries that stand under it. */
export interface FacetChoice extends Link {
  readonly value: string;
  readonly count: number;
  readonly current: boolean;
}

/** A facet and its values. */
export interface FacetGroup {
  readonly facet: FacetName;
  readonly name: string;
  readonly choices: readonly FacetChoice[];
  /** Whether one of its values is chosen. */
  readonly active: boolean;
}

function priceName(value: string, locale: Locale): string {
  const model = priceModels.find((each) => each === value);
  return model ? strings(locale).services.prices[model] : value;
}

/** What a facet's value is called in a language. */
export function valueName(
  library: Library,
  facet: FacetPage,
  value: string,
  locale: Locale,
): string {
  const vocabulary = facetVocabulary[facet];
  if (vocabulary) return termName(library, vocabulary, value, locale);
  if (facet === 'language' || facet === 'spoken') return languageName(value, locale);
  const statuses: Readonly<Record<string, string>> = strings(locale).organisation.statuses;
  if (facet === 'status') return statuses[value] ?? value;
  if (facet === 'price') return priceName(value, locale);
  const area = facet === 'area' ? library.get('areas', value) : undefined;
  return area ? titleIn(area, locale).title : value;
}

/** The kinds of resources as a group of links to their own lists; within a kind, back to the whole library. */
function types(library: Library, catalogue: Catalogue, locale: Locale): FacetGroup {
  const { sections, list } = strings(locale);
  const choices = (['library', ...resourceNames] as const).map((section) => ({
    value: section,
    href: href(listPath(locale, section)),
    label: section === 'library' ? strings(locale).search.allTypes : sections[section],
    count: catalogueOf(library, section).entries.length,
    current: section === catalogue.section,
  }));
  return {
    facet: 'type',
    name: list.facets.type,
    choices: choices.filter(({ count }) => count > 0),
    active: catalogue.section !== 'library',
  };
}

/** The topic above a topic. */
function broader(library: Library, topic: string | undefined): string | undefined {
  return topic === undefined ? undefined : library.terms.topics.get(topic)?.broader;
}

/**
 * Whether a value is offered at first sight. Narrower topics are offered once their wider topic, or
 * one beside them, is chosen: all of them at once are more than anyone reads.
 */
function isOffered(library: Library, facet: FacetPage, chosen: string | undefined, value: string) {
  if (facet !== 'topic') return true;
  const above = broader(library, value);
  return above === undefined || above === chosen || above === broader(library, chosen);
}

/** One facet of a section's list. */
export function facetGroup(
  library: Library,
  catalogue: Catalogue,
  facet: FacetPage,
  filter: ListFilter,
  locale: Locale,
): FacetGroup {
  const index = catalogue.facets.get(facet) ?? new Map<string, readonly unknown[]>();
  const chosen = filter.kind === 'facet' && filter.facet === facet ? filter.value : undefined;
  const choices = [...index]
    .filter(([value]) => isOffered(library, facet, chosen, value))
    .map(([value, entries]) => ({
      value,
      href: href(listPath(locale, catalogue.section, { kind: 'facet', facet, value })),
      label: valueName(library, facet, value, locale),
      count: entries.length,
      current: value === chosen,
    }));
  return {
    facet,
    name: strings(locale).list.facets[facet],
    choices,
    active: choices.some(({ current }) => current),
  };
}

const isResourceSection = (section: string) =>
  section === 'library' || resourceNames.some((name) => name === section);

/** The ways in which a list can be narrowed down. Values without entries are not offered. */
export function facetGroups(
  library: Library,
  catalogue: Catalogue,
  filter: ListFilter,
  locale: Locale,
): FacetGroup[] {
  const own = [...catalogue.facets.keys()].map((facet) =>
    facetGroup(library, catalogue, facet, filter, locale),
  );
  const groups = isResourceSection(catalogue.section)
    ? [types(library, catalogue, locale), ...own]
    : own;
  return groups.filter(({ choices }) => choices.length > 0);
}

/** The filter of a list in words: "Topic: participation". */
export function filterTitle(
  library: Library,
  filter: ListFilter,
  locale: Locale,
): string | undefined {
  const { facets, byTitle } = strings(locale).list;
  if (filter.kind === 'all') return undefined;
  if (filter.kind === 'titles') return byTitle;
  return `${facets[filter.facet]}: ${valueName(library, filter.facet, filter.value, locale)}`;
}
