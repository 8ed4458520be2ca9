import { checkName, field, key, knownRows, yes, type Draft } from './draft.ts';
import {
  allTables,
  isAnswered,
  isAsking,
  isFor,
  type Outline,
  type OutlineField,
  type OutlineTable,
} from './outline.ts';

/** A question of a plan with what was answered. */
export interface DocumentQuestion {
  readonly kind: 'question';
  readonly heading: string;
  /** Each with its label, which a question does not need that has a heading and only one answer. */
  readonly answers: readonly { readonly label: string; readonly text: string }[];
  readonly checks: readonly { readonly label: string; readonly isSet: boolean }[];
}

export interface DocumentTable {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: OutlineTable['columns'];
  /** The filled rows, with a text for each column. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

export type DocumentPart = DocumentQuestion | DocumentTable;

/** A plan as a document: what exports and print show. */
export interface PlanDocument {
  readonly id: string;
  readonly title: string;
  /** What the reader calls it, or else what the worksheet is called. */
  readonly name: string;
  readonly changed: Date;
  readonly sections: readonly {
    readonly heading: string;
    readonly parts: readonly DocumentPart[];
  }[];
}

type Columns = OutlineTable['columns'];

function documentTable(
  draft: Draft,
  table: { readonly id: string; readonly caption: string; readonly columns: Columns },
): DocumentTable {
  const rows = knownRows(draft, table.id).map((id) => ({
    id,
    cells: table.columns.map((column) => field(draft, key.cell(table.id, id, column.id)).trim()),
  }));
  const filled = rows.filter(({ cells }) => cells.some(Boolean));
  const { id, caption, columns } = table;
  return { kind: 'table', id, caption, columns, rows: filled };
}

function question(
  draft: Draft,
  heading: string,
  answers: readonly OutlineField[],
  checks: readonly OutlineField[],
): DocumentQuestion {
  const texts = answers.map(({ id, label }) => ({
    label: answers.length > 1 || !heading ? label : '',
    text: field(draft, key.answer(id)).trim(),
  }));
  const ticks = checks.map(({ id, label }) => ({
    label,
    isSet: field(draft, key.check(id)) === yes,
  }));
  return { kind: 'question', heading, answers: texts, checks: ticks };
}

/** What a field was called when it was answered: in this language, or in any. */
export function oldLabel(draft: Draft, id: string, locale: string): string {
  const own = field(draft, key.label(id, locale));
  const start = key.label(id, '');
  const any = () => [...draft.fields].find(([name, [, text]]) => name.startsWith(start) && text);
  return own || (any()?.[1][1] ?? id);
}

/** What was answered to a question that is no longer in the text. */
export interface LostAnswer {
  /** What the question was called. */
  readonly name: string;
  readonly part: DocumentPart;
  /** The fields in which it is written. */
  readonly fields: readonly string[];
}

/** All fields of a worksheet that hold text; of tables each column. */
function knownFields(outline: Outline): ReadonlySet<string> {
  const parts = outline.steps.flatMap((step) => step.parts);
  const statements = parts.filter((part) => part.kind === 'statement');
  return new Set([
    ...statements.flatMap(({ answers, checks }) => [
      ...answers.map(({ id }) => key.answer(id)),
      ...checks.map(({ id }) => key.check(id)),
    ]),
    ...allTables(outline).flatMap(({ id, columns }) =>
      columns.map((column) => key.cell(id, '', column.id)),
    ),
  ]);
}

/**
 * What was answered to questions that are no longer in the text, under the headings of that time.
 * @param locale in which language they are named where they were once
 */
export function lostAnswers(outline: Outline, draft: Draft, locale: string): readonly LostAnswer[] {
  const known = knownFields(outline);
  const lost: LostAnswer[] = [];
  const cells = new Map<string, Map<string, string[]>>();
  for (const [name, [, text]] of draft.fields) {
    const [group, id = '', , column = ''] = name.split('/');
    const label = oldLabel(draft, id, locale);
    if (!text.trim()) continue;
    if (group === 'answer' && !known.has(name)) {
      const part = question(draft, label, [{ id, label }], []);
      lost.push({ name: label, part, fields: [name] });
    }
    if (group === 'check' && !known.has(name)) {
      const was = oldLabel(draft, checkName(id), locale);
      const part = question(draft, '', [], [{ id, label: was }]);
      lost.push({ name: was, part, fields: [name] });
    }
    if (group === 'cell' && !known.has(key.cell(id, '', column))) {
      const columns = cells.get(id) ?? new Map<string, string[]>();
      cells.set(id, columns.set(column, [...(columns.get(column) ?? []), name]));
    }
  }
  for (const [id, found] of cells) {
    const columns = [...found.keys()].map((column) => ({
      id: column,
      label: oldLabel(draft, `${id}.${column}`, locale),
      isDate: false,
    }));
    const caption = oldLabel(draft, id, locale);
    const part = documentTable(draft, { id, caption, columns });
    const fields = [...found.values()].flat();
    if (part.rows.length > 0) lost.push({ name: caption, part, fields });
  }
  return lost;
}

/**
 * A plan as a document in the language of the page. Statements for others than the chosen audiences
 * stand in it only where they are answered.
 * @param lostHeading what stands over the answers to questions that are no longer in the text
 */
export function planDocument(
  outline: Outline,
  draft: Draft,
  locale: string,
  lostHeading: string,
): PlanDocument {
  const sections = outline.steps.map(({ heading, parts }) => ({
    heading,
    parts: parts.flatMap((part): DocumentPart[] => {
      if (part.kind === 'table') return [documentTable(draft, part)];
      const isShown = isFor(part, draft) || isAnswered(part, draft);
      if (!isShown || !isAsking(part)) return [];
      // What is asked by the step itself stands below its heading already.
      const asked = question(draft, part.id && part.heading, part.answers, part.checks);
      return [asked, ...part.tables.map((table) => documentTable(draft, table))];
    }),
  }));
  const lost = lostAnswers(outline, draft, locale).map(({ part }) => part);
  if (lost.length > 0) sections.push({ heading: lostHeading, parts: lost });
  const times = [...draft.fields.values()].map(([time]) => time);
  const changed = times.reduce((latest, time) => Math.max(latest, time), Date.parse(draft.created));
  return {
    id: draft.id,
    title: outline.title,
    name: field(draft, key.name).trim() || outline.title,
    changed: new Date(changed),
    sections: sections.filter(({ parts }) => parts.length > 0),
  };
}

/** The tables of a document. */
export function tablesOf({ sections }: PlanDocument): readonly DocumentTable[] {
  return sections.flatMap(({ parts }) => parts.filter((part) => part.kind === 'table'));
}
