import { element, part } from '../../dom/element.ts';
import { formatClock } from '../../i18n/clock.ts';
import { field, key } from '../draft.ts';
import { allTables } from '../outline.ts';
import { start } from './actions.ts';
import {
  controlText,
  isControl,
  namesOf,
  readOutline,
  showTexts,
  writtenEarly,
  type Control,
} from './controls.ts';
import { Notices } from './messages.ts';
import { LostAnswers } from './lostAnswers.ts';
import { TableRows } from './rows.ts';
import { PlanSession } from './session.ts';
import { StepView } from './stepView.ts';
import { filled, readPlace, type PlanPlace } from './words.ts';

/** `<fillable-worksheet>`: a worksheet that can be filled in. What is written becomes a plan in the browser. */
class Worksheet extends HTMLElement {
  connectedCallback(): void {
    const place = readPlace(this);
    const { locale, words } = place;
    const template = part(this, '[data-plan-tools]', HTMLTemplateElement);
    const tools = document.importNode(template.content, true);
    part(this, '[data-toolbar]', HTMLElement).append(part(tools, 'section', HTMLElement));
    this.append(tools);
    const outline = readOutline(this);
    const names = namesOf(outline, locale);
    const steps = new StepView(this, outline, names, place);
    const notices = new Notices(this, words);
    const audiences = this.querySelector<HTMLElement>('[data-audiences]');
    const boxes = [...(audiences?.querySelectorAll('input') ?? [])];
    const worksheet = this.dataset['worksheet'] ?? '';
    const session = new PlanSession({ base: place.base, worksheet }, words.newName, (isOther) =>
      show(isOther),
    );
    const write = (texts: Readonly<Record<string, string>>) => session.write(texts);
    const undoRow = (act: () => void) => notices.say(words.rowRemoved, { label: words.undo, act });
    const tables = allTables(outline).map((each) => {
      const found = part(this, `[data-table="${each.id}"]`, HTMLTableElement);
      return new TableRows(found, each, words, write, undoRow);
    });
    const desk = { root: this, place, outline, session, notices };
    const lost = new LostAnswers(desk);
    const show = (isOther: boolean) => {
      const { draft } = session;
      for (const table of tables) table.show(draft);
      showTexts(this, draft, isOther);
      const chosen = field(draft, key.audiences).split(' ').filter(Boolean);
      for (const box of boxes) box.checked = chosen.length === 0 || chosen.includes(box.value);
      steps.show(draft);
      this.#showChoice(session);
      this.#showState(session, place);
      lost.show(draft);
    };
    const texts = (control: Control, before = ''): Readonly<Record<string, string>> => {
      const name = control.dataset['key'];
      if (!name) return {};
      const [group, table = ''] = name.split('/');
      const label = names.get(group === 'cell' ? key.row(table, '') : name);
      return { [name]: before + controlText(control), ...label };
    };
    this.addEventListener('input', ({ target }) => {
      if (isControl(target) && target.dataset['key']) session.write(texts(target));
    });
    this.addEventListener('focusout', () => showTexts(this, session.draft, false));
    audiences?.addEventListener('change', () => {
      const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
      session.write({ [key.audiences]: chosen.length < boxes.length ? chosen.join(' ') : '' });
    });
    // A plan that is shown would overwrite it.
    const early = writtenEarly(this).map((control) => {
      const kept = field(session.draft, control.dataset['key'] ?? '');
      const isText = kept && kept !== control.value && control instanceof HTMLTextAreaElement;
      return texts(control, isText ? `${kept}\n` : '');
    });
    if (early.length > 0) session.write(Object.assign({}, ...early));
    show(true);
    start(desk);
  }

  /** The plans to choose from; a choice between one is none. */
  #showChoice(session: PlanSession): void {
    const select = part(this, '[data-choose]', HTMLSelectElement);
    const options = session.drafts.map((draft) => {
      const option = element('option', { value: draft.id }, field(draft, key.name));
      option.selected = draft.id === session.draft.id;
      return option;
    });
    const isSame = options.every((option, at) => {
      const old = select.options[at];
      return (
        old?.value === option.value && old.text === option.text && old.selected === option.selected
      );
    });
    if (!isSame || options.length !== select.options.length) select.replaceChildren(...options);
    part(this, '[data-choice]', HTMLElement).hidden = options.length < 2;
  }

  #showState({ state, keptAt }: PlanSession, { locale, words }: PlanPlace): void {
    const line = part(this, '[data-state]', HTMLElement);
    const text = {
      new: '',
      kept: filled(words.kept, { time: formatClock(locale, keptAt) }),
      full: words.full,
      unavailable: words.unavailable,
      gone: words.gone,
    }[state];
    if (line.textContent !== text) line.textContent = text;
    line.dataset['state'] = state;
    part(this, '[data-keep]', HTMLElement).hidden = state !== 'gone';
  }
}

customElements.define('fillable-worksheet', Worksheet);
