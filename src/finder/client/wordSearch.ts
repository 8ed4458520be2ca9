import { SearchClient } from '../../search/client/searchClient.ts';
import type { SearchPlace, SearchResponse } from '../../search/engine/protocol.ts';

/** The site's search, asked for organisations. What was found for the last words is kept: choices of facets do not ask again. */
export class WordSearch {
  readonly #client: SearchClient;
  #last: { text: string; typing: boolean; answer: SearchResponse } | undefined;

  constructor(place: SearchPlace) {
    this.#client = new SearchClient(place, true);
  }

  /**
   * What the search finds for words.
   * @returns undefined when something else has been asked since
   * @throws when the search cannot be loaded or does not answer in time
   */
  async find(text: string, typing: boolean): Promise<SearchResponse | undefined> {
    if (this.#last?.text === text && this.#last.typing === typing) return this.#last.answer;
    const choices = { type: ['organisations'] };
    const order = 'relevance';
    const request = { text, choices, order, from: 0, count: 0, typing, entries: true } as const;
    const answer = await this.#client.search(request);
    if (answer) this.#last = { text, typing, answer };
    return answer;
  }
}
