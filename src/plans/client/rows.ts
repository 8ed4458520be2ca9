import { element, part } from '../../dom/element.ts';
import { addedRow, field, key, knownRows, no, rowOrder, yes, type Draft } from '../draft.ts';
import { limits } from '../plan.ts';
import type { OutlineTable } from '../outline.ts';
import { isControl } from './controls.ts';
import { filled, type PlanWords } from './words.ts';

/** More rows than anyone fills in by hand, and fewer than a plan may hold. */
const most = 200;

/** A table of a worksheet, to which rows can be added and from which they can be taken away. */
export class TableRows {
  readonly #body: HTMLTableSectionElement;
  readonly #outline: OutlineTable;
  readonly #words: PlanWords;
  readonly #blank: HTMLTableRowElement;
  readonly #add: HTMLButtonElement;
  readonly #write: (texts: Readonly<Record<string, string>>) => void;
  readonly #onRemove: (undo: () => void) => void;

  /**
   * @param write writes fields of the open plan
   * @param onRemove called when a filled row is taken away, with what brings it back
   */
  constructor(
    table: HTMLTableElement,
    outline: OutlineTable,
    words: PlanWords,
    write: (texts: Readonly<Record<string, string>>) => void,
    onRemove: (undo: () => void) => void,
  ) {
    this.#outline = outline;
    this.#words = words;
    this.#write = write;
    this.#onRemove = onRemove;
    this.#body = part(table, 'tbody', HTMLTableSectionElement);
    const head = element('th', { class: 'chrome', scope: 'col' });
    head.append(element('span', { class: 'visually-hidden' }, words.rowColumn));
    table.tHead?.rows[0]?.append(head);
    this.#add = element('button', { type: 'button', class: 'chrome add-row' }, words.addRow);
    this.#add.addEventListener('click', () => this.#addRow());
    (table.closest('.table') ?? table).after(this.#add);
    [...this.#body.rows].forEach((row, at) => this.#prepare(row, String(at + 1)));
    this.#blank = part(this.#body, 'tr', HTMLTableRowElement);
  }

  /** Brings the rows of a plan, in their order. The texts are shown with all others. */
  show(draft: Draft): void {
    const { id, rows } = this.#outline;
    const own = Array.from({ length: rows }, (_, at) => String(at + 1));
    const there = own.filter((row) => field(draft, key.row(id, row)) !== no);
    const ids = [...new Set([...there, ...knownRows(draft, id)])].sort(rowOrder);
    const known = new Map([...this.#body.rows].map((row) => [row.dataset['row'] ?? '', row]));
    const shown = ids.map((row) => known.get(row) ?? this.#make(row));
    // Moving a row would take the focus out of it.
    for (const row of known.values()) if (!shown.includes(row)) row.remove();
    shown.forEach((row, at) => {
      if (this.#body.rows[at] !== row) this.#body.insertBefore(row, this.#body.rows[at] ?? null);
      this.#number(row, at + 1);
    });
    this.#add.disabled = shown.length >= Math.min(most, limits.count);
  }

  #make(id: string): HTMLTableRowElement {
    const row = this.#blank.cloneNode(true) as HTMLTableRowElement;
    row.lastElementChild?.remove();
    for (const control of row.querySelectorAll('textarea, input'))
      if (isControl(control)) control.value = '';
    this.#prepare(row, id);
    return row;
  }

  /** Binds the cells of a row to the fields of a plan. */
  #prepare(row: HTMLTableRowElement, id: string): void {
    row.dataset['row'] = id;
    this.#outline.columns.forEach((column, at) => {
      const control = row.cells[at]?.querySelector('textarea, input');
      if (!isControl(control)) return;
      control.removeAttribute('id');
      control.dataset['key'] = key.cell(this.#outline.id, id, column.id);
      control.maxLength = limits.text;
    });
    const remove = element('button', { type: 'button', class: 'remove-row' });
    remove.addEventListener('click', () => this.#remove(row));
    row.append(element('td', { class: 'chrome' }, remove));
  }

  #number(row: HTMLTableRowElement, number: number): void {
    const name = String(number);
    this.#outline.columns.forEach(({ label }, at) => {
      const control = row.cells[at]?.querySelector('textarea, input');
      control?.setAttribute('aria-label', filled(this.#words.cell, { column: label, row: name }));
    });
    const remove = row.querySelector('.remove-row');
    remove?.setAttribute('aria-label', filled(this.#words.removeRow, { row: name }));
  }

  #addRow(): void {
    const id = addedRow();
    this.#write({ [key.row(this.#outline.id, id)]: yes });
    this.#focus(id);
  }

  #focus(id: string): void {
    this.#body.querySelector<HTMLElement>(`[data-row="${id}"] :is(textarea, input)`)?.focus();
  }

  #remove(row: HTMLTableRowElement): void {
    const id = row.dataset['row'] ?? '';
    const name = key.row(this.#outline.id, id);
    const next = (row.nextElementSibling ?? row.previousElementSibling)?.querySelector('button');
    const controls = [...row.querySelectorAll('textarea, input')].filter(isControl);
    const isFilled = controls.some(({ value }) => value.trim());
    this.#write({ [name]: no });
    (next ?? this.#add).focus();
    if (!isFilled) return;
    this.#onRemove(() => {
      this.#write({ [name]: yes });
      this.#focus(id);
    });
  }
}
