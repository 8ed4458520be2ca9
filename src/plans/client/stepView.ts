import { element } from '../../dom/element.ts';
import { plural } from '../../i18n/plural.ts';
import { field, key, type Draft } from '../draft.ts';
import { isFor, progress, type Outline, type OutlineStatement } from '../outline.ts';
import { filled, type PlanPlace } from './words.ts';

/** What is said of a question that is not what it was when it was answered. */
function remarks(
  { id: step }: { readonly id: string },
  names: Readonly<Record<string, string>>,
  id: string,
  draft: Draft,
  { locale, words }: PlanPlace,
): string[] {
  const label = key.label(id, locale);
  const old = field(draft, label);
  const oldStep = field(draft, key.step(id));
  if (oldStep && oldStep !== step) return [words.moved];
  return old && old !== names[label] ? [filled(words.reworded, { heading: old })] : [];
}

/** Shows in the steps of a worksheet what a plan makes of them: who they are for, progress, changes of the text. */
export class StepView {
  readonly #root: HTMLElement;
  readonly #outline: Outline;
  readonly #names: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly #place: PlanPlace;
  /** The lines that tell the progress of the steps. */
  readonly #lines = new Map<string, HTMLElement>();

  /** @param names what is written beside each field when it is answered */
  constructor(
    root: HTMLElement,
    outline: Outline,
    names: ReadonlyMap<string, Readonly<Record<string, string>>>,
    place: PlanPlace,
  ) {
    this.#root = root;
    this.#outline = outline;
    this.#names = names;
    this.#place = place;
    for (const { id } of outline.steps) {
      const line = this.#find(`[data-step="${id}"] [data-progress]`);
      if (line) this.#lines.set(id, line);
    }
  }

  show(draft: Draft): void {
    const { locale, words } = this.#place;
    const all = { answered: 0, shown: 0, hidden: 0 };
    for (const step of this.#outline.steps) {
      const own = progress(step, draft);
      all.answered += own.answered;
      all.shown += own.shown;
      all.hidden += own.hidden;
      const line = this.#lines.get(step.id);
      if (line) {
        line.textContent = this.#count(own);
        line.hidden = own.shown === 0;
      }
      for (const part of step.parts)
        if (part.kind === 'statement') this.#showStatement(part, step, draft);
    }
    const meter = this.#find('[data-meter]');
    if (meter instanceof HTMLProgressElement) {
      meter.max = Math.max(all.shown, 1);
      meter.value = all.answered;
    }
    const hidden = all.hidden > 0 ? `${plural(locale, words.hidden, all.hidden)}.` : '';
    const overall = this.#find('[data-overall]');
    if (overall) overall.textContent = `${this.#count(all)}. ${hidden}`.trim();
  }

  #find(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector);
  }

  #count({ answered, shown }: { readonly answered: number; readonly shown: number }): string {
    const numbers = { answered: String(answered), shown: String(shown) };
    return filled(this.#place.words.progress, numbers);
  }

  #showStatement(statement: OutlineStatement, step: { readonly id: string }, draft: Draft): void {
    const found = this.#find(`[data-statement="${statement.id}"]`);
    if (!found) return;
    found.hidden = !isFor(statement, draft);
    const said = statement.answers.flatMap(({ id }) => {
      const isWritten = field(draft, key.answer(id)) !== '';
      const names = this.#names.get(key.answer(id)) ?? {};
      return isWritten ? remarks(step, names, id, draft, this.#place) : [];
    });
    const texts = [...new Set(said)];
    const old = [...found.querySelectorAll('.plan-remark')];
    if (texts.join() === old.map((remark) => remark.textContent).join()) return;
    for (const remark of old) remark.remove();
    const answer =
      found.querySelector('[data-answer]')?.closest('.answer') ?? found.lastElementChild;
    answer?.before(...texts.map((text) => element('p', { class: 'plan-remark chrome' }, text)));
  }
}
