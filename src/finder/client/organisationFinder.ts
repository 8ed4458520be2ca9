import type { OrganisationFacet } from '../../i18n/facets.ts';
import { part } from '../../dom/element.ts';
import { opensElsewhere } from '../../dom/opensElsewhere.ts';
import { readWords } from '../../dom/words.ts';
import type { Found } from '../directory.ts';
import { readState, stateQuery, toggled, type FinderState } from '../state.ts';
import type { FinderWords } from '../words.ts';
import { DirectoryData } from './directoryData.ts';
import { FacetLinks } from './facetLinks.ts';
import { FinderView } from './finderView.ts';
import type * as resultTools from './results.ts';
import { WordSearch } from './wordSearch.ts';

type Results = typeof resultTools;

/** How long typing rests before an answer begins, and after what time it is said that it is under way, in milliseconds. */
const pause = 150;
const slow = 300;

const nothing = readState('');

/** `<organisation-finder>`: the directory, narrowed down by words and by facets. Its whole state lives in the address. */
class OrganisationFinder extends HTMLElement {
  // Written by FinderParts.astro from the typed strings.
  readonly #words = readWords(this) as FinderWords;
  readonly #field = part(this, 'input[name="q"]', HTMLInputElement);
  readonly #printed = part(this, '[data-printed]', HTMLElement);
  readonly #view = new FinderView(this, this.#words);
  readonly #facets = new FacetLinks(this, this.#words, (facet, value) =>
    this.#choose(facet, value),
  );
  readonly #directory = new DirectoryData(this.#words.data);
  readonly #search = new WordSearch(this.#words.place);
  #state: FinderState = nothing;
  #found: Found | undefined;
  #timer = 0;
  /** Counts answers that were begun, so that only the last of them is shown. */
  #answers = 0;
  /** The last of them; it is never rejected. */
  #answering = Promise.resolve();

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
      this.#answer(false);
    });
    this.#onClick('[data-download]', () => {
      void this.#use(({ downloadRows }, slugs) => downloadRows(this.#words, slugs));
    });
    this.#onClick('[data-print]', () => void this.#print());
    window.addEventListener('afterprint', () => this.#printed.replaceChildren());
    window.addEventListener('popstate', () => {
      // Jumps within the page come here too, and ask for nothing.
      if (stateQuery(readState(location.search)) !== stateQuery(this.#state)) this.#restore();
    });
    this.#restore();
  }

  #onClick(selector: string, act: () => void): void {
    const control = part(this, selector, HTMLElement);
    control.addEventListener('click', (event) => {
      if (control.matches('a:not([download])') && opensElsewhere(event)) return;
      event.preventDefault();
      act();
    });
  }

  #restore(): void {
    clearTimeout(this.#timer);
    this.#state = readState(location.search);
    this.#field.value = this.#state.text;
    this.#answer(false);
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
    this.#answer(typing);
  }

  #answer(typing: boolean): void {
    this.#answers += 1;
    this.#answering = this.#show(this.#answers, typing);
  }

  /** Shows what the state asks for, unless another answer has been begun by then. */
  async #show(own: number, typing: boolean): Promise<void> {
    const isLast = () => own === this.#answers;
    this.#view.trouble(false);
    this.#facets.show(this.#state, undefined);
    this.#view.carry(this.#state);
    // The page shows all of the directory without its data.
    if (stateQuery(this.#state) === '' && !this.#directory.isBegun) return this.#stand();
    const timer = window.setTimeout(() => {
      if (isLast()) this.#view.busy();
    }, slow);
    try {
      const directory = await this.#directory.load();
      const state = directory.known(this.#state);
      const answer = state.text === '' ? undefined : await this.#search.find(state.text, typing);
      if (!isLast()) return;
      this.#state = state;
      this.#found = directory.find(state, answer?.entries);
      this.#facets.show(state, this.#found.counts);
      this.#view.carry(state);
      if (stateQuery(state) === '') return this.#stand();
      this.#view.show(directory, this.#found, answer);
    } catch {
      if (!isLast()) return;
      this.#found = undefined;
      this.#view.trouble(true);
    } finally {
      clearTimeout(timer);
    }
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

  /** Waits until what was typed and chosen so far is answered. */
  async #answered(): Promise<Found | undefined> {
    clearTimeout(this.#timer);
    this.#type();
    const own = this.#answering;
    await own;
    return own === this.#answering ? this.#found : this.#answered();
  }

  /** Does something with what is found, or with all while nothing is asked; what it needs is loaded now. */
  async #use(act: (tools: Results, slugs: readonly string[]) => Promise<void>): Promise<void> {
    this.#view.trouble(false);
    try {
      const found = await this.#answered();
      if (!found && stateQuery(this.#state) !== '')
        throw new Error('the answer could not be loaded');
      const [tools, directory] = await Promise.all([
        import('./results.ts'),
        this.#directory.load(),
      ]);
      const { groups } = found ?? directory.find(nothing);
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
