import type { Locale } from '../../i18n/locales.ts';
import { plural } from '../../i18n/plural.ts';
import type { SearchResponse, SearchResult } from '../engine/protocol.ts';
import { stateQuery, type SearchState } from './addressState.ts';
import { part } from '../../dom/element.ts';
import { phrase, typed } from '../../dom/words.ts';
import type { FoundElsewhere } from './messages.ts';
import { notes } from './notes.ts';
import { otherLanguages } from './otherLanguages.ts';
import { resultItem, type ResultStyle } from './resultItem.ts';
import type { PageWords } from './words.ts';

/** How many results a page shows at first, and how many more at a time. */
export const step = 10;

/** What of the search page changes with an answer, the facets aside. */
export class PageView {
  readonly #status: HTMLElement;
  readonly #notes: HTMLElement;
  readonly #list: HTMLElement;
  readonly #hall: HTMLElement;
  readonly #order: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #help: HTMLElement;
  readonly #retry: HTMLElement;
  readonly #elsewhere: HTMLElement;
  readonly #askElsewhere: HTMLButtonElement;
  readonly #words: PageWords;
  readonly #style: ResultStyle;

  constructor(root: HTMLElement, words: PageWords, locale: Locale) {
    this.#words = words;
    this.#status = part(root, '[data-status]', HTMLElement);
    this.#notes = part(root, '[data-notes]', HTMLElement);
    this.#list = part(root, '[data-results]', HTMLElement);
    this.#hall = part(root, '[data-hall]', HTMLElement);
    this.#order = part(root, '[data-order]', HTMLElement);
    this.#more = part(root, '[data-more]', HTMLButtonElement);
    this.#help = part(root, '[data-help]', HTMLElement);
    this.#retry = part(root, '[data-retry]', HTMLElement);
    this.#elsewhere = part(root, '[data-elsewhere]', HTMLElement);
    this.#askElsewhere = part(root, '[data-ask-elsewhere]', HTMLButtonElement);
    const signs = part(root, '[data-signs]', HTMLTemplateElement).content;
    const kinds = new Map(
      Object.entries(words.kinds).flatMap(([kind, names]) => names.map((name) => [name, kind])),
    );
    this.#style = {
      locale,
      heading: 'h3',
      section: words.section,
      languages: words.languages,
      sign: (type) =>
        signs.querySelector(`[data-sign="${kinds.get(type) ?? ''}"] svg`)?.cloneNode(true),
    };
  }

  get shown(): number {
    return this.#list.childElementCount;
  }

  /** Nothing is asked for. */
  idle(): void {
    this.#clear();
  }

  busy(): void {
    this.#status.textContent = this.#words.loading;
  }

  failed(): void {
    this.#clear(this.#words.failed);
    this.#help.hidden = false;
    this.#retry.hidden = false;
  }

  show(answer: SearchResponse, state: SearchState, isTyping: boolean): void {
    const { results, relaxed, matched, total } = answer;
    this.#clear(...this.#summary(answer, state.text));
    const address = (text: string) => `${location.pathname}${stateQuery({ ...state, text })}`;
    // What is said of a word that is not finished would flicker.
    if (!isTyping || answer.corrections.length > 0 || relaxed)
      this.#notes.replaceChildren(...notes(answer, state.text, this.#words, address));
    this.#hall.hidden = false;
    this.#help.hidden = matched > 0;
    this.#order.hidden = total < 2;
    this.add(results, total);
  }

  /** Adds results to those that are there. @returns the first of them */
  add(results: readonly SearchResult[], total: number): HTMLElement | undefined {
    const items = results.map((result) => resultItem(result, this.#style));
    this.#list.append(...items);
    const left = Math.min(step, total - this.shown);
    this.#more.hidden = left <= 0;
    this.#more.textContent = plural(this.#style.locale, this.#words.more, Math.max(left, 0));
    return items[0];
  }

  /** Offers to look in other languages. */
  offerElsewhere(): void {
    this.#askElsewhere.hidden = false;
  }

  /** @param isAsked whether the reader asked for it, and is led there; otherwise it is told beside the count */
  showElsewhere(answers: readonly FoundElsewhere[], text: string, isAsked: boolean): void {
    this.#askElsewhere.hidden = true;
    if (answers.length === 0 && !isAsked) return;
    this.#elsewhere.replaceChildren(...otherLanguages(answers, text, this.#words, this.#style));
    this.#help.hidden ||= answers.length > 0;
    if (isAsked) return this.#elsewhere.focus();
    for (const { textContent } of this.#elsewhere.querySelectorAll('h2'))
      this.#status.append(` · ${textContent}`);
  }

  #summary({ total, matched }: SearchResponse, text: string): (Node | string)[] {
    const { results, none, withoutFilters } = this.#words;
    const { locale } = this.#style;
    if (total > 0) return [plural(locale, results, total)];
    return matched > 0
      ? [plural(locale, withoutFilters, matched)]
      : phrase(none, { query: typed(text) });
  }

  #clear(...message: readonly (Node | string)[]): void {
    this.#status.replaceChildren(...message);
    this.#notes.replaceChildren();
    this.#list.replaceChildren();
    this.#elsewhere.replaceChildren();
    for (const part of [this.#hall, this.#order, this.#more, this.#help, this.#retry])
      part.hidden = true;
    this.#askElsewhere.hidden = true;
  }
}
