import { plural } from '../../i18n/plural.ts';
import { element, part } from '../../dom/element.ts';
import { phrase, typed } from '../../dom/words.ts';
import type { SearchResponse } from '../../search/engine/protocol.ts';
import type { Directory, Found } from '../directory.ts';
import { stateQuery, type FinderState } from '../state.ts';
import type { FinderWords } from '../words.ts';
import { FoundList, step } from './foundList.ts';

type Content = readonly (Node | string)[];

/** What the finder shows beside its filters: the list as the page brought it, or what was found. */
export class FinderView {
  readonly #root: HTMLElement;
  readonly #words: FinderWords;
  readonly #status: HTMLElement;
  readonly #clear: HTMLElement;
  readonly #notes: HTMLElement;
  readonly #trouble: HTMLElement;
  readonly #standing: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #list: FoundList;
  readonly #allCount: string;
  /** Links to the results from places on the page that may be far above them. */
  readonly #jumps: readonly HTMLAnchorElement[];

  constructor(root: HTMLElement, words: FinderWords) {
    this.#root = root;
    this.#words = words;
    this.#status = part(root, '[data-status]', HTMLElement);
    this.#clear = part(root, '[data-clear]', HTMLElement);
    this.#notes = part(root, '[data-notes]', HTMLElement);
    this.#trouble = part(root, '[data-trouble]', HTMLElement);
    this.#standing = part(root, '[data-standing]', HTMLElement);
    this.#more = part(root, '[data-more]', HTMLButtonElement);
    this.#list = new FoundList(
      part(root, '[data-found]', HTMLElement),
      part(root, 'template', HTMLTemplateElement),
      words,
    );
    this.#allCount = this.#status.textContent;
    this.#jumps = [...root.querySelectorAll<HTMLAnchorElement>('a[data-jump]')];
    this.#more.addEventListener('click', () => {
      this.#list.more(step)?.querySelector('a')?.focus();
      this.#offerMore();
    });
    // On paper nothing can be asked for.
    window.addEventListener('beforeprint', () => {
      this.#list.more(Infinity);
      this.#offerMore();
    });
  }

  /** Says that the answer is under way. */
  busy(): void {
    this.#status.textContent = this.#words.loading;
  }

  /** Says that something could not be loaded, or no longer. */
  trouble(isThere: boolean): void {
    this.#trouble.hidden = !isThere;
    if (isThere) this.#status.textContent = '';
  }

  /** Shows the list as the page brought it. */
  stand(): void {
    this.#status.textContent = this.#allCount;
    this.#notes.replaceChildren();
    this.#list.clear();
    this.#narrowed(false);
  }

  show(directory: Directory, found: Found, answer: SearchResponse | undefined): void {
    this.#status.textContent = plural(this.#words.place.locale, this.#words.found, found.total);
    const remarks = this.#remarks(found, answer);
    this.#notes.replaceChildren(...remarks.map((one) => element('p', {}, ...one)));
    this.#list.show(directory, found.groups);
    this.#narrowed(true);
  }

  /** Lets the other views of the directory, and the other languages, begin where this one is. */
  carry(state: FinderState): void {
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>('a[data-view]'))
      link.search = stateQuery(state);
    // Words are those of a language, places and fields are not.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-languages] a'))
      link.search = stateQuery({ ...state, text: '' });
  }

  #narrowed(isNarrowed: boolean): void {
    this.#standing.hidden = isNarrowed;
    this.#clear.hidden = !isNarrowed;
    for (const link of this.#jumps) {
      link.hidden = !isNarrowed;
      link.textContent = `${this.#status.textContent} ↓`;
    }
    this.#offerMore();
  }

  #remarks({ total, unplaced }: Found, answer: SearchResponse | undefined): Content[] {
    const { corrected, unknown, relaxed, none, unplaced: forms, place } = this.#words;
    return [
      ...(total === 0 ? [[none]] : []),
      ...(answer?.corrections ?? []).map(({ word, to }) =>
        phrase(corrected, { word: typed(word), to: typed(to) }),
      ),
      ...(answer?.relaxed ? [[relaxed]] : []),
      ...(answer?.relaxed && answer.unknown.length > 0
        ? [[unknown, ' ', typed(answer.unknown.join(', '))]]
        : []),
      ...(unplaced > 0 ? [[plural(place.locale, forms, unplaced)]] : []),
    ];
  }

  #offerMore(): void {
    const { rest } = this.#list;
    const { more, place } = this.#words;
    this.#more.hidden = rest === 0;
    this.#more.textContent = plural(place.locale, more, Math.min(rest, step));
  }
}
