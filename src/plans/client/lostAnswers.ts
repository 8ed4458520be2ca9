import { element, part } from '../../dom/element.ts';
import { lostAnswers, type LostAnswer } from '../document.ts';
import { field, type Draft } from '../draft.ts';
import type { Desk } from './desk.ts';
import { partElements } from './parts.ts';
import { filled } from './words.ts';

/** Shows what was answered to questions that have left the text; each can be deleted, and brought back. */
export class LostAnswers {
  readonly #desk: Desk;
  readonly #place: HTMLElement;
  readonly #list: HTMLElement;
  /** What is shown now. */
  #shown = '';

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#place = part(desk.root, '[data-orphans]', HTMLElement);
    this.#list = part(this.#place, '[data-list]', HTMLElement);
  }

  show(draft: Draft): void {
    const { outline, place } = this.#desk;
    const lost = lostAnswers(outline, draft, place.locale);
    const shown = JSON.stringify(lost);
    // Made anew, a button would lose the focus.
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#place.hidden = lost.length === 0;
    this.#list.replaceChildren(...lost.flatMap((each) => this.#elements(each)));
  }

  #elements({ name, part: lost, fields }: LostAnswer): Node[] {
    const { locale, words } = this.#desk.place;
    const attributes = { type: 'button', 'aria-label': `${words.remove}: ${name}` };
    const button = element('button', attributes, words.remove);
    button.addEventListener('click', () => this.#remove(name, fields));
    return [
      ...partElements(lost, words.unanswered, locale),
      element('p', { class: 'buttons' }, button),
    ];
  }

  #remove(name: string, fields: readonly string[]): void {
    const { session, notices, place } = this.#desk;
    const old = fields.map((each) => [each, field(session.draft, each)] as const);
    session.write(Object.fromEntries(fields.map((each) => [each, ''])));
    const act = () => {
      session.write(Object.fromEntries(old));
      this.#list.querySelector('button')?.focus();
    };
    notices.say(filled(place.words.removed, { name }), { label: place.words.undo, act });
  }
}
