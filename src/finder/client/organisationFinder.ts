import type { OrganisationFacet } from '../../i18n/facets.ts';
import { part } from '../../dom/element.ts';
import { SearchClient } from '../../search/client/searchClient.ts';
import { readWords } from '../../dom/words.ts';
import type { SearchResponse } from '../../search/engine/protocol.ts';
import type { FinderData } from '../data.ts';
import { Directory, type Found } from '../directory.ts';
import { readState, stateQuery, toggled, type FinderState } from '../state.ts';
import type { FinderWords } from '../words.ts';
import { FacetLinks } from './facetLinks.ts';
import { FinderView } from './finderView.ts';
import type * as resultTools from './results.ts';

type Results = typeof resultTools;

/** How long typing rests before an answer begins, and after what time it is said that it is under way, in milliseconds. */
const pause = 150;
const slow = 300;

const nothing = readState('');

/** `<organisation-finder>`: the directory, narrowed down by words and by facets. Its whole state lives in the address. */
class OrganisationFinder extends HTMLElement {
  // Written by Finder.astro from the typed strings.
  readonly #words = readWords(this) as FinderWords;
  readonly #field = part(this, 'input[name="q"]', HTMLInputElement);
  readonly #printed = part(this, '[data-printed]', HTMLElement);
  readonly #view = new FinderView(this, this.#words);
  readonly #facets = new FacetLinks(this, this.#words, (facet, value) =>
    this.#choose(facet, value),
  );
  readonly #search = new SearchClient(this.#words.place, true);
  #state: FinderState = nothing;
  #found: Found | undefined;
  #asked: { text: string; typing: boolean; answer: SearchResponse } | undefined;
  #loading: Promise<Directory> | undefined;
  #timer = 0;
  /** Counts answers that were begun, so that only the last of them is shown. */
  #answers = 0;

  connectedCallback(): void {
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#type(), pause);
    });
    part(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#onClick('[data-clear]', () => {
      this.#field.value = '';
      this.#settle(nothing, 'pushState');
      this.#field.focus();
    });
    this.#onClick('[data-retry]', () => {
      this.#field.focus();
      void this.#answer(false);
    });
    this.#onClick('[data-download]', () => {
      void this.#use(({ download }, slugs) => download(this.#words, slugs));
    });
    this.#onClick('[data-print]', () => void this.#print());
    window.addEventListener('afterprint', () => this.#printed.replaceChildren());
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  #onClick(selector: string, act: () => void): void {
    part(this, selector, HTMLElement).addEventListener('click', (event) => {
      event.preventDefault();
      act();
    });
  }

  #restore(): void {
    clearTimeout(this.#timer);
    this.#state = readState(location.search);
    this.#field.value = this.#state.text;
    void this.#answer(false);
  }

  #type(): void {
    const text = this.#field.value.trim();
    if (text !== this.#state.text) this.#settle({ ...this.#state, text }, 'replaceState', true);
  }

  #submit(): void {
    clearTimeout(this.#timer);
    this.#settle({ ...this.#state, text: this.#field.value.trim() }, 'pushState');
    // The keyboard of a phone would lie over the results.
    if (matchMedia('(pointer: coarse)').matches) this.#field.blur();
  }

  #choose(facet: OrganisationFacet, value: string): void {
    this.#settle(toggled(this.#state, facet, value), 'pushState');
  }

  #settle(state: FinderState, how: 'pushState' | 'replaceState', typing = false): void {
    this.#state = state;
    const query = stateQuery(state);
    const isHere = location.search === query;
    history[isHere ? 'replaceState' : how](null, '', query || location.pathname);
    void this.#answer(typing);
  }

  #directory(): Promise<Directory> {
    this.#loading ??= fetch(this.#words.data).then(async (response) => {
      if (!response.ok) throw new Error(`${this.#words.data} answers ${String(response.status)}`);
      // Written by src/feeds/finder.ts.
      return new Directory((await response.json()) as FinderData);
    });
    // What failed is tried again with the next question.
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #answer(typing: boolean): Promise<void> {
    this.#answers += 1;
    const own = this.#answers;
    const isLast = () => own === this.#answers;
    this.#view.trouble(false);
    if (!this.#found) this.#facets.show(this.#state, undefined);
    // The page shows all of the directory without its data.
    if (stateQuery(this.#state) === '' && !this.#loading) return this.#stand();
    const timer = window.setTimeout(() => {
      if (isLast()) this.#view.busy();
    }, slow);
    try {
      const directory = await this.#directory();
      const state = directory.known(this.#state);
      const answer = state.text === '' ? undefined : await this.#ask(state.text, typing);
      if (!isLast()) return;
      this.#state = state;
      this.#found = directory.find(state, answer?.entries);
      this.#facets.show(state, this.#found.counts);
      this.#view.carry(state);
      if (stateQuery(state) === '') return this.#stand();
      this.#view.show(directory, this.#found, answer);
    } catch {
      if (isLast()) this.#view.trouble(true);
    } finally {
      clearTimeout(timer);
    }
  }

  /** What the search finds for words; choices of facets do not ask it again. */
  async #ask(text: string, typing: boolean): Promise<SearchResponse | undefined> {
    if (this.#asked?.text === text && this.#asked.typing === typing) return this.#asked.answer;
    const choices = { type: ['organisations'] };
    const order = 'relevance';
    const request = { text, choices, order, from: 0, count: 0, typing, entries: true } as const;
    const answer = await this.#search.search(request);
    if (answer) this.#asked = { text, typing, answer };
    return answer;
  }

  #stand(): void {
    this.#found = undefined;
    this.#view.carry(nothing);
    this.#view.stand();
  }

  #print(): Promise<void> {
    return this.#use(async ({ printedTable }, slugs) => {
      this.#printed.replaceChildren(await printedTable(this.#words, slugs));
      print();
    });
  }

  /** Does something with what is found, or with all while nothing is asked; what it needs is loaded now. */
  async #use(act: (tools: Results, slugs: readonly string[]) => Promise<void>): Promise<void> {
    this.#view.trouble(false);
    try {
      const [tools, directory] = await Promise.all([import('./results.ts'), this.#directory()]);
      const { groups } = this.#found ?? directory.find(nothing);
      const rows = groups.flatMap((group) => group.rows);
      await act(
        tools,
        rows.map((row) => directory.data.slugs[row] ?? ''),
      );
    } catch {
      this.#view.trouble(true);
    }
  }
}

customElements.define('organisation-finder', OrganisationFinder);
