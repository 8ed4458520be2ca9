import type { VocabularyName } from '../../src/schemas/names.ts';
import {
  funders,
  legalForms,
  licences,
  materialTypes,
  networks,
  programmes,
  synonyms,
} from './data/institutions.ts';
import { municipalities } from './data/municipalities.ts';
import { audiences, fieldsOfActivity, regions, topics } from './data/subjects.ts';

interface Table {
  readonly rows: string;
  /** The keys of what stands in a row after the three names. */
  readonly more: readonly string[];
}

const tables: Readonly<Record<VocabularyName, Table>> = {
  topics: { rows: topics, more: ['broader'] },
  audiences: { rows: audiences, more: [] },
  'fields-of-activity': { rows: fieldsOfActivity, more: [] },
  regions: { rows: regions, more: [] },
  municipalities: { rows: municipalities, more: ['region', 'code'] },
  'legal-forms': { rows: legalForms, more: [] },
  licences: { rows: licences, more: ['url'] },
  'material-types': { rows: materialTypes, more: [] },
  funders: { rows: funders, more: ['website'] },
  networks: { rows: networks, more: [] },
  synonyms: { rows: synonyms, more: [] },
  programmes: { rows: programmes, more: ['funder'] },
};

function cells(rows: string): string[][] {
  return rows
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));
}

/** The ids of a vocabulary's terms, in its order. */
export function termIds(name: VocabularyName): string[] {
  return cells(tables[name].rows).map(([id = '']) => id);
}

/** A vocabulary as its file states it: id -> name and what else is known. */
export function vocabularyTerms(name: VocabularyName): Record<string, unknown> {
  const { rows, more } = tables[name];
  const terms = cells(rows).map(([id = '', lv, en, ru, ...rest]) => {
    const extra = more.flatMap((key, index) => (rest[index] ? [[key, rest[index]]] : []));
    return [id, { name: { lv, en, ru }, ...Object.fromEntries(extra) }] as const;
  });
  return Object.fromEntries(terms);
}
