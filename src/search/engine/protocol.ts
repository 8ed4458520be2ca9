import type { Locale } from '../../i18n/locales.ts';
import type { Choices, Counts } from './facets.ts';
import type { Correction } from './words.ts';

/** What the search page and the dialog ask of the search. */
export interface SearchRequest {
  readonly text: string;
  readonly choices: Choices;
  readonly order: 'relevance' | 'date';
  /** Which results to give, counted from 0. */
  readonly from: number;
  readonly count: number;
  /** Whether the reader may go on typing, so that the last word may be a beginning. */
  readonly typing: boolean;
  /** Whether the answer is to name every entry that was found, as lists that have their own rows want it. */
  readonly entries?: boolean;
}

/** A piece of text, and whether it is a form of what was asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface SearchResult {
  readonly url: string;
  readonly title: readonly Piece[];
  /** Language of the page. */
  readonly locale: Locale;
  readonly type: string;
  readonly when: string | undefined;
  readonly who: string | undefined;
  readonly excerpt: readonly Piece[];
  /** The section of the page that matched best, when it is not its beginning. */
  readonly section: { readonly title: string; readonly url: string } | undefined;
}

export interface SearchResponse {
  /** How many pages fit query and choices. */
  readonly total: number;
  /** How many fit the query alone. */
  readonly matched: number;
  /** Whether no page has all the words, so that these have some of them. */
  readonly relaxed: boolean;
  readonly corrections: readonly Correction[];
  /** Words that no page has. */
  readonly unknown: readonly string[];
  readonly counts: Counts;
  /** Every entry found, in order, as collection and slug, where that was asked for. */
  readonly entries: readonly string[] | undefined;
  readonly results: readonly SearchResult[];
}

/** What another language has for the same query, without the entries that were found already. */
export interface ElsewhereResponse {
  readonly locale: Locale;
  readonly total: number;
  readonly results: readonly SearchResult[];
}

/** Where the indexes of a site lie. */
export interface SearchPlace {
  /** The language of the page on which is searched. */
  readonly locale: Locale;
  /** Folder of the index of each language, with a slash at the end. */
  readonly folders: Readonly<Partial<Record<Locale, string>>>;
  /** The path below which the site is served. */
  readonly base: string;
}
