import { checkName, field, key, yes, type Draft } from '../draft.ts';
import { limits } from '../plan.ts';
import {
  allTables,
  type Outline,
  type OutlineField,
  type OutlineStatement,
  type OutlineStep,
  type OutlineTable,
} from '../outline.ts';

/** A control that holds one field of a plan; its `data-key` says which. */
export type Control = HTMLInputElement | HTMLTextAreaElement;

export function isControl(target: unknown): target is Control {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function isTick(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox';
}

function text(node: Element | null | undefined): string {
  return node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function all<E extends Element>(root: ParentNode, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)];
}

function headingOf(root: ParentNode): string {
  return text(root.querySelector('h2, h3, h4'));
}

/** The label of a control as it is seen: for those who only hear it there is more. */
function labelOf(control: Control): string {
  const nodes = [...(control.labels?.[0]?.childNodes ?? [])];
  const seen = nodes.filter(
    (node) => !(node instanceof Element && node.matches('.visually-hidden')),
  );
  return seen
    .map((node) => node.textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What holds fields: the nearest of these around a field is what asks it. */
const places = '[data-statement], [data-step], fillable-worksheet';

/** What stands in a place itself, not in a place within it. */
function own<E extends Element>(root: Element, selector: string): E[] {
  const found = all<E>(root, selector);
  return found.filter(({ parentElement }) => parentElement?.closest(places) === root);
}

/** The fields of a kind that stand in a place itself, each bound to its key. */
function fields(root: Element, name: 'answer' | 'check'): OutlineField[] {
  return own<Control>(root, `[data-${name}]`).map((control) => {
    const id = control.dataset[name] ?? '';
    control.dataset['key'] = key[name](id);
    if (name === 'answer') control.maxLength = limits.text;
    return { id, label: labelOf(control) };
  });
}

function table(root: HTMLTableElement): OutlineTable {
  const columns = all<HTMLElement>(root, 'th[data-column]').map((head) => ({
    id: head.dataset['column'] ?? '',
    label: text(head),
    isDate: head.dataset['kind'] === 'date',
  }));
  const caption =
    text(root.caption) || root.ariaLabel || headingOf(root.closest('section') ?? root);
  const rows = root.tBodies[0]?.rows.length ?? 0;
  return { kind: 'table', id: root.dataset['table'] ?? '', caption, columns, rows };
}

function statement(root: HTMLElement): OutlineStatement {
  return {
    kind: 'statement',
    id: root.dataset['statement'] ?? '',
    heading: headingOf(root),
    audiences: (root.dataset['for'] ?? '').split(' ').filter(Boolean),
    answers: fields(root, 'answer'),
    checks: fields(root, 'check'),
    tables: own<HTMLTableElement>(root, '[data-table]').map(table),
  };
}

/** The parts of a step or of the worksheet itself. Fields that stand in no statement are one together. */
function parts(root: HTMLElement, heading: string): OutlineStep['parts'] {
  const selector = '[data-statement], [data-table], [data-answer], [data-check]';
  const found = own<HTMLElement>(root, selector);
  const field = found.find((part) => part.matches('[data-answer], [data-check]'));
  return found.flatMap((part): OutlineStep['parts'] => {
    if (part instanceof HTMLTableElement) return [table(part)];
    if (part.matches('[data-statement]')) return [statement(part)];
    if (part !== field) return [];
    const answers = fields(root, 'answer');
    const checks = fields(root, 'check');
    return [{ kind: 'statement', id: '', heading, audiences: [], answers, checks, tables: [] }];
  });
}

function step(root: HTMLElement): OutlineStep {
  const heading = headingOf(root);
  return { id: root.dataset['step'] ?? '', heading, parts: parts(root, heading) };
}

/** Reads what a worksheet asks, and binds its controls to the fields of a plan. */
export function readOutline(root: HTMLElement): Outline {
  const title = text(document.querySelector('h1'));
  const outside = { id: '', heading: title, parts: parts(root, title) };
  const steps = [outside, ...all<HTMLElement>(root, '[data-step]').map(step)];
  return { title, steps: steps.filter((each) => each.parts.length > 0 || each.id) };
}

/** What a field of a statement is called by itself: the statement, and the label where it has several. */
function fieldName({ heading, answers }: OutlineStatement, { label }: OutlineField): string {
  return answers.length > 1 || !heading ? `${heading} ${label}`.trim() : heading;
}

/** What is written beside a field when it is answered, so that it can be named when it has left the text. */
export function namesOf(
  outline: Outline,
  locale: string,
): Map<string, Readonly<Record<string, string>>> {
  const names = new Map<string, Readonly<Record<string, string>>>();
  for (const { id: step, parts } of outline.steps) {
    for (const part of parts) {
      if (part.kind === 'table') continue;
      for (const answer of part.answers)
        names.set(key.answer(answer.id), {
          [key.label(answer.id, locale)]: fieldName(part, answer),
          [key.step(answer.id)]: step,
        });
      for (const { id, label } of part.checks)
        names.set(key.check(id), { [key.label(checkName(id), locale)]: label });
    }
  }
  for (const { id, caption, columns } of allTables(outline)) {
    const labels = columns.map((column) => [key.label(`${id}.${column.id}`, locale), column.label]);
    const texts = { [key.label(id, locale)]: caption, ...Object.fromEntries(labels) };
    names.set(key.row(id, ''), texts);
  }
  return names;
}

/** What a control says, as the text of its field. */
export function controlText(control: Control): string {
  return isTick(control) ? (control.checked ? yes : '') : control.value;
}

/**
 * The controls in which something was written before the script came, on a slow line. After a reload
 * or on the way back the browser fills them in by itself, with what may be old.
 */
export function writtenEarly(root: ParentNode): Control[] {
  const [visit] = performance.getEntriesByType('navigation');
  const isFresh = visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
  return isFresh ? all<Control>(root, '[data-key]').filter(controlText) : [];
}

/** Shows the texts of a draft in its controls. The one that is being written in keeps what it has. */
export function showTexts(root: ParentNode, draft: Draft, isOther: boolean): void {
  for (const control of all<Control>(root, '[data-key]')) {
    const value = field(draft, control.dataset['key'] ?? '');
    if (isTick(control)) control.checked = value === yes;
    else if (control.value !== value && (isOther || control !== document.activeElement))
      control.value = value;
  }
}
