import type { Locale } from '../../i18n/locales.ts';
import type { SearchResponse } from '../engine/protocol.ts';
import { knownChoices, readState, stateQuery, type SearchState } from './addressState.ts';
import { part } from '../../dom/element.ts';
import { readWords } from '../../dom/words.ts';
import { FacetPanel } from './facetPanel.ts';
import { keepQuery } from './lastQuery.ts';
import { isLittle } from './otherLanguages.ts';
import { PageView, step } from './pageView.ts';
import { remembered, type Remembered } from './remembered.ts';
import { SearchClient } from './searchClient.ts';
import type { PageWords } from './words.ts';

/** How long typing rests before a search begins, and before other languages are asked, in milliseconds. */
const pause = 150;
const longPause = 700;
/** After what time it is said that the search is under way. */
const slow = 300;

/** How an answer was asked for: while typing, by a choice, or anew. */
type Occasion = 'typing' | 'choice' | 'query';

/** `<site-search>`: the search page. Its whole state lives in the address. */
class SiteSearch extends HTMLElement {
  // Written by Search.astro from the typed strings.
  readonly #words = readWords(this) as PageWords;
  readonly #locale: Locale = this.#words.place.locale;
  readonly #client = new SearchClient(this.#words.place, true);
  readonly #view = new PageView(this, this.#words, this.#locale);
  readonly #field = part(this, 'input[name="q"]', HTMLInputElement);
  readonly #form = part(this, 'form', HTMLFormElement);
  readonly #filters = new FacetPanel(
    part(this, '[data-filters]', HTMLDetailsElement),
    this.#locale,
    this.#words,
    () => this.#choose(),
  );
  #state: SearchState = readState('');
  #timer = 0;
  #busyTimer = 0;
  #elsewhereTimer = 0;
  /** Counts answers that were begun, so that only the last of them is shown. */
  #answers = 0;

  connectedCallback(): void {
    this.#field.addEventListener('focus', () => this.#warm(), { once: true });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#type(), pause);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    part(this, '[data-order]', HTMLElement).addEventListener('change', () => this.#choose());
    this.#onClick('[data-clear]', () => {
      this.#settle({ ...this.#state, choices: {} }, 'choice');
      this.#filters.focus();
    });
    this.#onClick('[data-more]', () => void this.#more());
    this.#onClick('[data-retry]', () => {
      this.#field.focus();
      void this.#answer('query', step);
    });
    this.#onClick('[data-ask-elsewhere]', () => void this.#askElsewhere(true));
    window.addEventListener('popstate', () => void this.#restore());
    // The browser would go back to a place in the page before its results are there.
    window.addEventListener('pagehide', () => {
      history.replaceState({ ...remembered(), scrolled: scrollY }, '');
    });
    const { scrolled } = remembered();
    void this.#restore().then(() => {
      if (scrolled > 0) scrollTo({ top: scrolled, behavior: 'instant' });
    });
  }

  #onClick(selector: string, act: () => void): void {
    part(this, selector, HTMLButtonElement).addEventListener('click', act);
  }

  /** Loads what is needed while the reader begins; failures show themselves with the first question. */
  #warm(): void {
    this.#client.open().catch(() => undefined);
  }

  #restore(): Promise<void> {
    clearTimeout(this.#timer);
    this.#state = readState(location.search);
    this.#field.value = this.#state.text;
    for (const radio of this.querySelectorAll<HTMLInputElement>('[data-order] input'))
      radio.checked = radio.value === this.#state.order;
    return this.#answer('query', remembered().shown);
  }

  #type(): void {
    const text = readState(`?${new URLSearchParams({ q: this.#field.value }).toString()}`).text;
    if (text === this.#state.text) return;
    this.#state = { ...this.#state, text };
    this.#write(remembered().settled ? 'pushState' : 'replaceState', false);
    keepQuery(text);
    void this.#answer('typing', step);
  }

  #submit(): void {
    clearTimeout(this.#timer);
    const text = this.#field.value.trim();
    keepQuery(text);
    this.#settle({ ...this.#state, text }, 'query');
    // The keyboard of a phone would lie over the results.
    if (matchMedia('(pointer: coarse)').matches) this.#field.blur();
  }

  #choose(): void {
    const date = part(this, '[data-order] [value="date"]', HTMLInputElement);
    const order = date.checked ? 'date' : 'relevance';
    this.#settle({ ...this.#state, choices: this.#filters.choices, order }, 'choice');
  }

  #settle(state: SearchState, occasion: Occasion): void {
    this.#state = state;
    const isHere = location.search === stateQuery(state);
    this.#write(isHere ? 'replaceState' : 'pushState', true);
    void this.#answer(occasion, step);
  }

  #write(how: 'pushState' | 'replaceState', settled: boolean, shown: number = step): void {
    const entry: Remembered = { settled, shown, scrolled: 0 };
    history[how](entry, '', stateQuery(this.#state) || location.pathname);
  }

  #request(from: number, count: number, typing: boolean) {
    return { ...this.#state, from, count, typing };
  }

  async #answer(occasion: Occasion, count: number): Promise<void> {
    clearTimeout(this.#busyTimer);
    clearTimeout(this.#elsewhereTimer);
    this.#answers += 1;
    const own = this.#answers;
    const isLast = () => own === this.#answers;
    const typing = occasion === 'typing';
    if (!this.#state.text) {
      this.#client.forget();
      this.#filters.hide();
      return this.#view.idle();
    }
    const timer = window.setTimeout(() => this.#view.busy(), slow);
    this.#busyTimer = timer;
    try {
      const names = await this.#client.open();
      if (!isLast()) return;
      this.#state = { ...this.#state, choices: knownChoices(this.#state.choices, names) };
      const answer = await this.#client.search(this.#request(0, count, typing));
      if (!answer) return;
      this.#view.show(answer, this.#state, typing);
      this.#filters.show(names, answer.counts, this.#state.choices, occasion !== 'choice');
      this.#considerOthers(answer, typing);
    } catch {
      if (!isLast()) return;
      this.#filters.hide();
      this.#view.failed();
    } finally {
      clearTimeout(timer);
    }
  }

  async #more(): Promise<void> {
    const from = this.#view.shown;
    try {
      const answer = await this.#client.search(this.#request(from, step, false));
      if (!answer) return;
      const first = this.#view.add(answer.results, answer.total);
      first?.querySelector('a')?.focus();
      this.#write('replaceState', remembered().settled, this.#view.shown);
    } catch {
      this.#view.failed();
    }
  }

  #considerOthers(answer: SearchResponse, typing: boolean): void {
    if (Object.keys(this.#words.place.folders).length < 2) return;
    if (!isLittle(answer)) return this.#view.offerElsewhere();
    const wait = typing ? longPause : 0;
    this.#elsewhereTimer = window.setTimeout(() => void this.#askElsewhere(false), wait);
  }

  async #askElsewhere(byHand: boolean): Promise<void> {
    try {
      const answers = await this.#client.elsewhere(this.#request(0, step, false));
      if (answers) this.#view.showElsewhere(answers, this.#state.text, byHand);
    } catch {
      this.#view.offerElsewhere();
    }
  }
}

customElements.define('site-search', SiteSearch);
