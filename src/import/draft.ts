import { isFormula } from '../check/media/text.ts';
import type { Locale } from '../i18n/locales.ts';
import { cellValue, type CellReader, type CellValue } from './cellValue.ts';
import type { Directory } from './directory.ts';
import { factNames, type FactName } from './factFields.ts';
import { factValue } from './factValue.ts';
import type { Mapping } from './mappingSchema.ts';
import { problem, type Problem } from './problem.ts';
import { slugOf } from './slug.ts';
import { cellOf, type Row } from './table.ts';
import { withoutIdle } from './verification.ts';

/** A value that a row gives, and from where. */
export interface Given {
  readonly value: unknown;
  readonly column: string | undefined;
  /** As the table has it. */
  readonly raw: string;
}

export type TextName = 'title' | 'shortName' | 'summary' | 'keywords';

const textNames: readonly TextName[] = ['title', 'shortName', 'summary', 'keywords'];

/** A row understood: what it says of an organisation. */
export interface Draft {
  readonly row: number;
  /** What tells it from other rows and finds its profile: a register number or a slug. */
  readonly key: string;
  /** Column of the key. */
  readonly keyColumn: string | undefined;
  readonly slug: string | undefined;
  readonly facts: ReadonlyMap<FactName, Given>;
  readonly texts: ReadonlyMap<Locale, ReadonlyMap<TextName, Given>>;
}

/** What is needed to understand rows. */
export interface DraftContext {
  readonly header: readonly string[];
  readonly mapping: Mapping;
  readonly directory: Directory;
}

/** Cells shown in a message. */
const shownLength = 60;

function cellProblems({ number: row, cells }: Row, header: readonly string[]): Problem[] {
  if (cells.length !== header.length) {
    return [problem('ragged', { cells: cells.length, columns: header.length }, { row })];
  }
  return cells.flatMap((text, index) =>
    isFormula({ text })
      ? [problem('formula', { value: text.slice(0, shownLength) }, { row, column: header[index] })]
      : [],
  );
}

/** Gathers what a row gives, and what is wrong with it. */
class Gathering {
  readonly problems: Problem[] = [];
  readonly #cell: CellReader;
  readonly #row: number;

  constructor(cell: CellReader, row: number) {
    this.#cell = cell;
    this.#row = row;
  }

  given(source: Parameters<typeof cellValue>[0] | undefined): CellValue | undefined {
    const found = source && cellValue(source, this.#cell, this.#row);
    if (!Array.isArray(found)) return found;
    this.problems.push(...found);
    return undefined;
  }
}

function readFacts(gathering: Gathering, row: number, { mapping, directory }: DraftContext) {
  const facts = new Map<FactName, Given>();
  for (const name of factNames) {
    const found = gathering.given(mapping.fields[name]);
    if (!found) continue;
    const made = factValue(name, found, directory, row);
    if ('value' in made) facts.set(name, { ...found, value: made.value });
    else gathering.problems.push(...made);
  }
  return withoutIdle(facts);
}

function readTexts(gathering: Gathering, { mapping, directory }: DraftContext) {
  const texts = new Map<Locale, Map<TextName, Given>>();
  for (const language of directory.languages) {
    const words = new Map<TextName, Given>();
    for (const name of textNames) {
      const found = gathering.given(mapping.texts[language]?.[name]);
      if (!found) continue;
      const { items } = found;
      words.set(name, { ...found, value: name === 'keywords' ? items : items.join(' ') });
    }
    // A fixed summary is the text of nobody where the row has no name in the language.
    const isWanted = language === directory.languages[0] || !mapping.creates;
    if (isWanted || words.has('title')) texts.set(language, words);
  }
  return texts;
}

/** Understands a row. Where something is wrong with it, the problems are given in place of a draft. */
export function draftOf(row: Row, context: DraftContext): Draft | readonly Problem[] {
  const { header, mapping, directory } = context;
  const damaged = cellProblems(row, header);
  if (damaged.length > 0) return damaged;
  const meaningless = new Set(mapping.empty);
  const gathering = new Gathering((column) => {
    const text = cellOf(header, row.cells, column);
    return meaningless.has(text) ? '' : text;
  }, row.number);
  const { number } = row;
  const facts = readFacts(gathering, number, context);
  const texts = readTexts(gathering, context);
  const title = texts.get(directory.languages[0])?.get('title');
  const named = gathering.given(mapping.fields.slug);
  const slug = named?.items[0] ?? (mapping.key === 'slug' && title ? slugOf(title.raw) : undefined);
  const registered = facts.get('registerNumber');
  const key = mapping.key === 'slug' ? slug : registered?.value;
  const keyColumn = mapping.key === 'slug' ? (named ?? title)?.column : registered?.column;
  if (gathering.problems.length > 0) return gathering.problems;
  if (typeof key !== 'string' || key === '') {
    const column = mapping.fields[mapping.key]?.column ?? mapping.key;
    return [problem('noKey', {}, { row: number, column })];
  }
  return { row: number, key, keyColumn, slug, facts, texts };
}
