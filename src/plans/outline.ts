import { field, key, knownRows, yes, type Draft } from './draft.ts';

/** A field of a worksheet: what it is called, in the language of the page. */
export interface OutlineField {
  readonly id: string;
  readonly label: string;
}

export interface OutlineStatement {
  readonly kind: 'statement';
  /** Empty for the fields of a step that stand in no statement: they are one, called as the step. */
  readonly id: string;
  readonly heading: string;
  /** Whom it concerns; empty where it concerns all. */
  readonly audiences: readonly string[];
  readonly answers: readonly OutlineField[];
  readonly checks: readonly OutlineField[];
  readonly tables: readonly OutlineTable[];
}

export interface OutlineTable {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly (OutlineField & { readonly isDate: boolean })[];
  /** How many rows the page brings. */
  readonly rows: number;
}

export interface OutlineStep {
  readonly id: string;
  readonly heading: string;
  readonly parts: readonly (OutlineStatement | OutlineTable)[];
}

/** What a worksheet asks, as it stands in the page. */
export interface Outline {
  readonly title: string;
  readonly steps: readonly OutlineStep[];
}

/** All tables of a worksheet, those of its statements among them. */
export function allTables({ steps }: Outline): readonly OutlineTable[] {
  return steps
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.kind === 'table' ? [part] : part.tables));
}

/** Whether a statement is shown to the audiences of a draft; where none is chosen, all are. */
export function isFor({ audiences }: OutlineStatement, draft: Draft): boolean {
  const chosen = field(draft, key.audiences).split(' ').filter(Boolean);
  const isAll = chosen.length === 0 || audiences.length === 0;
  return isAll || audiences.some((audience) => chosen.includes(audience));
}

/** Whether a statement asks for anything. */
export function isAsking({ answers, checks, tables }: OutlineStatement): boolean {
  return answers.length + checks.length + tables.length > 0;
}

/** Whether anything of a statement is answered: a text or a row written, or a line ticked off. */
export function isAnswered({ answers, checks, tables }: OutlineStatement, draft: Draft): boolean {
  const isFilled = ({ id, columns }: OutlineTable) =>
    knownRows(draft, id).some((row) =>
      columns.some((column) => field(draft, key.cell(id, row, column.id)).trim()),
    );
  return (
    tables.some(isFilled) ||
    answers.some(({ id }) => field(draft, key.answer(id)).trim() !== '') ||
    checks.some(({ id }) => field(draft, key.check(id)) === yes)
  );
}

/** How much of a step is answered. */
export interface Progress {
  readonly answered: number;
  readonly shown: number;
  /** Answered, but not shown to the audiences that are chosen. */
  readonly hidden: number;
}

/** Counts the statements of a step that ask something. */
export function progress({ parts }: OutlineStep, draft: Draft): Progress {
  const asking = parts.filter((part) => part.kind === 'statement').filter(isAsking);
  const shown = asking.filter((statement) => isFor(statement, draft));
  const answered = asking.filter((statement) => isAnswered(statement, draft));
  const seen = answered.filter((statement) => shown.includes(statement)).length;
  return { answered: seen, shown: shown.length, hidden: answered.length - seen };
}
