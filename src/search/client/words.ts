import type { Forms } from '../../i18n/plural.ts';
import type { SearchFacet } from '../../i18n/facets.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SearchPlace } from '../engine/protocol.ts';

/** The words of the search in the page and in the dialog. What stands in braces is filled in. */
export interface SharedWords {
  readonly place: SearchPlace;
  readonly results: Forms;
  readonly loading: string;
  /** `{query}`: what was searched for. */
  readonly none: string;
  readonly failed: string;
  /** `{word}`: as it was typed, `{to}`: what was searched for in its place. */
  readonly corrected: string;
  /** What stands before the words that no page has. */
  readonly unknown: string;
  readonly relaxed: string;
}

export interface DialogWords extends SharedWords {
  /** `{count}`: how many there are. */
  readonly all: string;
  /** Leads to the search page, which has more than the dialog. */
  readonly toPage: string;
}

export interface PageWords extends SharedWords {
  readonly more: Forms;
  /** What stands before the title of a section, for those who do not see the arrow. */
  readonly section: string;
  readonly withoutFilters: Forms;
  readonly filters: string;
  readonly activeFilters: Forms;
  readonly moreValues: Forms;
  readonly facets: Readonly<Record<SearchFacet, string>>;
  /** Names of the languages in themselves. */
  readonly languages: Readonly<Record<Locale, string>>;
  /** "in Russian". */
  readonly inLanguage: Readonly<Record<Locale, string>>;
  /** `{count}`: how many of them are shown. */
  readonly first: string;
  readonly noneElsewhere: string;
  /** What leads to the search page of another language; the language follows. */
  readonly allResults: string;
  /** The search pages of all languages of the site. */
  readonly pages: Readonly<Partial<Record<Locale, string>>>;
  /** For each type of entry what it is called, in every language of the site. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
}
