import { plural } from '../../i18n/plural.ts';
import type { SearchResponse } from '../engine/protocol.ts';
import { readState, stateQuery } from './addressState.ts';
import { part } from '../../dom/element.ts';
import { phrase, readWords, typed } from '../../dom/words.ts';
import { keepQuery, lastQuery } from './lastQuery.ts';
import { notes } from './notes.ts';
import { resultItem } from './resultItem.ts';
import { SearchClient } from './searchClient.ts';
import type { DialogWords } from './words.ts';

/** How many results the dialog shows. */
const count = 8;
/** How long typing rests before a search begins, in milliseconds. */
const pause = 150;
const order = 'relevance';
/** After what time it is said that the search is under way. */
const slow = 300;

/** Waits for the styles; without them the dialog is usable all the same. */
function styled(sheet: HTMLLinkElement): Promise<unknown> {
  if (sheet.sheet) return Promise.resolve();
  return new Promise((resolve) => {
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', resolve);
  });
}

/** `<search-dialog>`: the search over a page, with results while typing. It opens when it comes into the page. */
class SearchDialog extends HTMLElement {
  readonly #dialog = part(this, 'dialog', HTMLDialogElement);
  readonly #form = part(this, 'form', HTMLFormElement);
  readonly #field = part(this, 'input', HTMLInputElement);
  readonly #status = part(this, '[data-status]', HTMLElement);
  readonly #notes = part(this, '[data-notes]', HTMLElement);
  readonly #list = part(this, '[data-results]', HTMLElement);
  readonly #all = part(this, '[data-all]', HTMLElement);
  readonly #retry = part(this, '[data-retry]', HTMLButtonElement);
  // Written by SearchDialog.astro from the typed strings.
  readonly #words = readWords(this) as DialogWords;
  // The policy of ordinary pages lets nothing but the worker load files.
  readonly #client = new SearchClient(this.#words.place, false);
  #timer = 0;
  #busyTimer = 0;

  connectedCallback(): void {
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        keepQuery(this.#text);
        void this.#answer();
      }, pause);
    });
    this.#form.addEventListener('submit', () => keepQuery(this.#text));
    this.#retry.addEventListener('click', () => {
      this.#field.focus();
      void this.#answer();
    });
    part(this, '[data-close]', HTMLElement).addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('keydown', (event) => this.#onKey(event));
    this.#dialog.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('open', () => this.#open());
    void styled(part(this, 'link', HTMLLinkElement)).then(() => this.#open());
  }

  #open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#field.value ||= lastQuery();
    this.#field.select();
    this.#client.open().catch(() => undefined);
    if (this.#text && this.#list.childElementCount === 0) void this.#answer();
  }

  /** What is clicked beside the dialog is its backdrop, which belongs to it. */
  #onClick({ target, clientX, clientY }: MouseEvent): void {
    const { left, right, top, bottom } = this.#dialog.getBoundingClientRect();
    const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    if (target === this.#dialog && !isInside) this.#dialog.close();
  }

  get #text(): string {
    return readState(`?${new URLSearchParams({ q: this.#field.value }).toString()}`).text;
  }

  /** Arrows go from the field through the links and back; a letter goes on with the query. */
  #onKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    if (isComposing) return;
    if (key === 'Escape') {
      // In a search field browsers would clear the query instead.
      event.preventDefault();
      return this.#dialog.close();
    }
    const links = [...this.querySelectorAll<HTMLElement>('.result a, .all:not([hidden]) a')];
    const stops = [this.#field, ...links];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step !== undefined && at >= 0) {
      event.preventDefault();
      stops[(at + step + stops.length) % stops.length]?.focus();
    } else if (at > 0 && key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) {
      this.#field.focus();
    }
  }

  async #answer(): Promise<void> {
    clearTimeout(this.#busyTimer);
    const text = this.#text;
    if (!text) {
      this.#client.forget();
      return this.#clear();
    }
    const say = () => (this.#status.textContent = this.#words.loading);
    const timer = window.setTimeout(say, slow);
    this.#busyTimer = timer;
    try {
      const request = { text, choices: {}, order, from: 0, count, typing: true } as const;
      const answer = await this.#client.search(request);
      if (answer) this.#show(answer, text);
    } catch {
      this.#clear(this.#words.failed);
      this.#retry.hidden = false;
      this.#linkAll(this.#words.toPage, this.#address(text));
    } finally {
      clearTimeout(timer);
    }
  }

  #show(answer: SearchResponse, text: string): void {
    const { results, none, all, toPage, place } = this.#words;
    const { locale } = place;
    const { total } = answer;
    this.#clear(
      ...(total > 0 ? [plural(locale, results, total)] : phrase(none, { query: typed(text) })),
    );
    const address = (query: string) => this.#address(query);
    this.#notes.replaceChildren(...notes(answer, text, this.#words, address));
    const style = { locale, heading: 'h2' } as const;
    this.#list.replaceChildren(...answer.results.map((result) => resultItem(result, style)));
    const label = total > 0 ? phrase(all, { count: String(total) }).join('') : toPage;
    this.#linkAll(label, address(text));
  }

  /** Where the search page answers a query. */
  #address(text: string): string {
    return `${this.#form.action}${stateQuery({ text, choices: {}, order })}`;
  }

  /** Leads to the search page, which has all results, other languages and the lists. */
  #linkAll(label: string, address: string): void {
    const link = part(this.#all, 'a', HTMLAnchorElement);
    link.textContent = label;
    link.href = address;
    this.#all.hidden = false;
  }

  #clear(...message: readonly (Node | string)[]): void {
    this.#status.replaceChildren(...message);
    this.#notes.replaceChildren();
    this.#list.replaceChildren();
    this.#all.hidden = true;
    this.#retry.hidden = true;
  }
}

customElements.define('search-dialog', SearchDialog);
