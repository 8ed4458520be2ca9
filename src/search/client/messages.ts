import type { SearchFacet } from '../../i18n/facets.ts';
import type {
  ElsewhereResponse,
  SearchPlace,
  SearchRequest,
  SearchResponse,
} from '../engine/protocol.ts';

/** The values of each facet that pages of a language have, with their names. */
export type FacetNames = Readonly<Record<SearchFacet, Readonly<Record<string, string>>>>;

/** What another language has. */
export interface FoundElsewhere extends ElsewhereResponse {
  /** Whether it has the very words, so that its own search page finds the same and more. */
  readonly direct: boolean;
}

/** What is answered to each kind of question. */
export interface Answers {
  /** The language is made ready. */
  readonly open: FacetNames;
  readonly search: SearchResponse;
  /** What the site's other languages have, those with nothing left out. */
  readonly elsewhere: readonly FoundElsewhere[];
}

/** What the page asks of the search, wherever it runs. */
export type Question =
  | { readonly kind: 'open'; readonly place: SearchPlace }
  | {
      readonly kind: 'search' | 'elsewhere';
      readonly place: SearchPlace;
      readonly request: SearchRequest;
    };

/** A question on its way into the worker. */
export interface Asked {
  readonly id: number;
  readonly question: Question;
}

/** What comes back: an answer, or the reason why there is none. */
export type Answered =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: string };
