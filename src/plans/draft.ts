import { limits, planFormat, planVersion, randomId, type Plan, type PlanRow } from './plan.ts';

/** A text and the moment (milliseconds) in which it was written. */
export type Stamped = readonly [time: number, text: string];

/**
 * A plan while it is worked on. Every field knows when it was written, so that what two tabs wrote
 * can be joined. A field that was emptied stays, with an empty text.
 */
export interface Draft {
  readonly id: string;
  readonly worksheet: string;
  readonly created: string;
  readonly fields: ReadonlyMap<string, Stamped>;
}

/** The keys of fields. Ids hold no slash. */
export const key = {
  name: 'name',
  audiences: 'audiences',
  answer: (id: string) => `answer/${id}`,
  check: (id: string) => `check/${id}`,
  cell: (table: string, row: string, column: string) => `cell/${table}/${row}/${column}`,
  /** Whether a row is there: rows can be added to those of the page, and taken away. */
  row: (table: string, row: string) => `row/${table}/${row}`,
  label: (id: string, locale: string) => `label/${id}/${locale}`,
  step: (id: string) => `step/${id}`,
} as const;

/** The id under which the name of a check is kept: an answer may have the same id as a check. */
export function checkName(id: string): string {
  return `check.${id}`;
}

/** What stands in a field of a check that is set and of a row that was added, and of one that was taken away. */
export const yes = 'yes';
export const no = 'no';

/** The text of a field; empty where nothing was ever written. */
export function field(draft: Draft, name: string): string {
  return draft.fields.get(name)?.[1] ?? '';
}

/** A plan that holds nothing yet. */
export function newDraft(worksheet: string): Draft {
  return { id: randomId(), worksheet, created: new Date().toISOString(), fields: new Map() };
}

/**
 * Writes fields. What is written is later than all that the draft knows, whatever the clock says.
 * Fields that stay as they are keep their time.
 */
export function written(draft: Draft, texts: Readonly<Record<string, string>>): Draft {
  const times = [...draft.fields.values()].map(([time]) => time);
  const time = times.reduce((latest, each) => Math.max(latest, each + 1), Date.now());
  const changed = Object.entries(texts).filter(([name, text]) => field(draft, name) !== text);
  const stamped = changed.map(([name, text]): [string, Stamped] => [name, [time, text]]);
  return { ...draft, fields: new Map([...draft.fields, ...stamped]) };
}

/** Whether one of two stamps is the later; of two of the same moment it is always the same one. */
function isLater([time, text]: Stamped, [otherTime, otherText]: Stamped): boolean {
  return time === otherTime ? text > otherText : time > otherTime;
}

/** Joins two states of one plan, field by field: the later text stays. The order does not matter. */
export function merged(one: Draft, other: Draft): Draft {
  const fields = new Map(one.fields);
  for (const [name, stamped] of other.fields) {
    const known = fields.get(name);
    if (known === undefined || isLater(stamped, known)) fields.set(name, stamped);
  }
  return { ...one, fields };
}

/** The order of the rows of a table: those of the page first, then in the order of their adding. */
export function rowOrder(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : Number(one > other));
}

/** The ids of the rows of a table of which anything is known, without those that were taken away. */
export function knownRows(draft: Draft, table: string): readonly string[] {
  const ids = [...draft.fields].flatMap(([name, [, text]]) => {
    const [group, of, row = ''] = name.split('/');
    return of === table && text && (group === 'cell' || group === 'row') ? [row] : [];
  });
  return [...new Set(ids)].filter((row) => field(draft, key.row(table, row)) !== no).sort(rowOrder);
}

/** An id for a row that is added: it follows all ids that were given before. */
export function addedRow(): string {
  return `added-${Date.now().toString(36).padStart(9, '0')}${randomId().slice(0, 4)}`;
}

/** Texts by the path that leads to them. */
type Texts = readonly (readonly [path: readonly string[], text: string])[];

/** Texts by the first part of their paths. A map, because ids may be names that every object has. */
function nested(texts: Texts): Map<string, Texts> {
  const found = new Map<string, [readonly string[], string][]>();
  for (const [[first = '', ...rest], text] of texts) {
    const group = found.get(first) ?? [];
    found.set(first, group);
    group.push([rest, text]);
  }
  return found;
}

function flat(texts: Texts): Record<string, string> {
  return Object.fromEntries(texts.map(([[id = ''], text]) => [id, text]));
}

function tables(draft: Draft, cells: Texts): Plan['tables'] {
  const shown = cells.filter(
    ([[table = '', row = '']]) => field(draft, key.row(table, row)) !== no,
  );
  return Object.fromEntries(
    [...nested(shown)].map(([table, found]) => {
      const rows = [...nested(found)].sort(([one], [other]) => rowOrder(one, other));
      return [table, rows.map(([id, row]): PlanRow => ({ id, cells: flat(row) }))];
    }),
  );
}

/** A draft as it is handed on: without times and without what was taken away. */
export function planOf(draft: Draft): Plan {
  const filled = [...draft.fields].filter(([, [, text]]) => text);
  const found = nested(filled.map(([name, [, text]]) => [name.split('/'), text] as const));
  const group = (name: string) => found.get(name) ?? [];
  const labels = [...nested(group('label'))].map(([id, names]) => [id, flat(names)] as const);
  const times = [...draft.fields.values()].map(([time]) => time);
  const changed = times.reduce((latest, time) => Math.max(latest, time), Date.parse(draft.created));
  return {
    format: planFormat,
    version: planVersion,
    id: draft.id,
    worksheet: draft.worksheet,
    name: field(draft, key.name).slice(0, limits.name),
    created: draft.created,
    changed: new Date(changed).toISOString(),
    audiences: field(draft, key.audiences).split(' ').filter(Boolean),
    answers: flat(group('answer')),
    checks: Object.fromEntries(group('check').map(([[id = '']]) => [id, true] as const)),
    tables: tables(draft, group('cell')),
    labels: Object.fromEntries(labels),
    steps: flat(group('step')),
  };
}

function planTexts(plan: Plan): Record<string, string> {
  const { answers, checks, labels, steps } = plan;
  const texts: Record<string, string> = {
    [key.name]: plan.name,
    [key.audiences]: plan.audiences.join(' '),
  };
  for (const [id, text] of Object.entries(answers)) texts[key.answer(id)] = text;
  for (const id of Object.keys(checks)) texts[key.check(id)] = yes;
  for (const [id, step] of Object.entries(steps)) texts[key.step(id)] = step;
  for (const [id, names] of Object.entries(labels))
    for (const [locale, name] of Object.entries(names)) texts[key.label(id, locale)] = name;
  for (const [table, rows] of Object.entries(plan.tables)) {
    for (const { id, cells } of rows) {
      texts[key.row(table, id)] = yes;
      for (const [column, text] of Object.entries(cells)) texts[key.cell(table, id, column)] = text;
    }
  }
  return texts;
}

/** A plan that was handed on, to be worked on. */
export function draftOf(plan: Plan): Draft {
  const time = Date.parse(plan.changed);
  const stamped = Object.entries(planTexts(plan)).map(([name, text]): [string, Stamped] => [
    name,
    [time, text],
  ]);
  return {
    id: plan.id,
    worksheet: plan.worksheet,
    created: plan.created,
    fields: new Map(stamped.filter(([, [, text]]) => text)),
  };
}
