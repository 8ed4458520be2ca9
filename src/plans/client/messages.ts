import { element, part } from '../../dom/element.ts';
import type { PlanWords } from './words.ts';

/** What a button of a message or a dialog says and does. */
export interface Action {
  readonly label: string;
  readonly act: () => void;
}

function button({ label, act }: Action, attributes: Readonly<Record<string, string>> = {}) {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

/** The bar at the foot of a worksheet: messages, and what can be done about them. */
export class Notices {
  readonly #place: HTMLElement;
  readonly #words: PlanWords;

  constructor(root: ParentNode, words: PlanWords) {
    this.#place = part(root, '[data-notice]', HTMLElement);
    this.#words = words;
  }

  /** Says something. What can be done about it gets the focus, because where it stands is elsewhere. */
  say(text: string, action?: Action): void {
    const acting =
      action &&
      button({
        label: action.label,
        act: () => {
          this.clear();
          action.act();
        },
      });
    const close = { class: 'dismiss', 'aria-label': this.#words.dismiss };
    const dismiss = button({ label: '', act: () => this.clear() }, close);
    this.#place.replaceChildren(element('span', {}, text), ...(acting ? [acting] : []), dismiss);
    acting?.focus();
  }

  clear(): void {
    this.#place.replaceChildren();
  }
}

/**
 * Shows a dialog. Each of the actions closes it; Escape closes it without any. The last one gets the
 * focus, unless something in the content asks for it.
 */
export function showDialog(
  root: ParentNode,
  title: string,
  content: readonly Node[],
  actions: readonly Action[],
): HTMLDialogElement {
  const dialog = part(root, '[data-dialog]', HTMLDialogElement);
  const closing = actions.map(({ label, act }) =>
    button({
      label,
      act: () => {
        dialog.close();
        act();
      },
    }),
  );
  const heading = element('h2', { id: 'plan-dialog' }, title);
  const buttons = element('div', { class: 'buttons' }, ...closing);
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.replaceChildren(heading, ...content, buttons);
  // One that is open already would not take the focus again.
  dialog.close();
  dialog.showModal();
  if (!dialog.querySelector('[autofocus]')) closing.at(-1)?.focus();
  return dialog;
}
