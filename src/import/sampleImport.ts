import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withSample, type Changes } from '../check/sampleRepository.ts';
import { planFrom } from './importTable.ts';
import type { Plan } from './plan.ts';
import { Refusal, type Problem } from './problem.ts';
import { problemLine, report } from './report.ts';
import { writeFiles } from './writing.ts';

/** A mapping for tables with the columns of `sampleHeader`. */
export const sampleMapping = `source:
  title: A list
  url: https://example.org/list
empty: ["-"]
fields:
  registerNumber: { column: number }
  founded: { column: founded, date: dd.mm.yyyy }
  legalForm: { column: form, values: { A: first, B: second } }
  status: { column: ended, filled: inactive, else: { value: active } }
  fields: { column: fields, separator: "|" }
  municipality: { column: place }
  serviceArea: { column: area, separator: "|", values: { all: country, first: first } }
  contacts.email: { column: e-mail }
texts:
  lv:
    title: { column: name }
    summary: { column: about, else: { text: "Organizācija ar numuru {number}." } }
  en:
    title: { column: name en }
    summary: { text: "{name en} is an organisation." }
`;

export const sampleHeader = 'number,name,name en,about,founded,form,ended,fields,place,area,e-mail';

/** A table with the sample's header. */
export function sampleTable(...rows: readonly string[]): string {
  return `${[sampleHeader, ...rows].join('\n')}\n`;
}

/** One import into a content repository. */
export interface SampleRun {
  readonly table: string | Uint8Array;
  readonly mapping?: string;
  readonly name?: string;
  readonly overwrites?: boolean;
  readonly isDry?: boolean;
}

/** What an import said and did. */
export interface SampleResult {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
}

function said(problems: readonly Problem[], path: string): SampleResult {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { lines: [], problems: problems.map((one) => problemLine(name, one, 'en')) };
}

/** Runs an import as the command does, in English, on the 2nd of January 2026. */
export async function importInto(dir: string, run: SampleRun): Promise<SampleResult> {
  const { table: contents, mapping: words = sampleMapping, name = 'table.csv' } = run;
  const [table, mapping] = [join(dir, '..', name), join(dir, '..', 'mapping.yaml')];
  await writeFile(table, contents);
  await writeFile(mapping, words);
  let plan: Plan;
  try {
    plan = await planFrom({
      contentDir: dir,
      languages: ['lv', 'en'],
      table,
      mapping,
      overwrites: run.overwrites ?? false,
      today: '2026-01-02',
    });
  } catch (error) {
    if (error instanceof Refusal) return said(error.problems, error.path);
    throw error;
  }
  if (plan.problems.length > 0) return said(plan.problems, table);
  if (!run.isDry) await writeFiles(plan.steps.flatMap(({ files }) => files));
  return { lines: report(plan.steps, 'en').trimEnd().split('\n'), problems: [] };
}

/** What an import into the changed sample says. */
export async function importSample(run: SampleRun, changes: Changes = {}): Promise<SampleResult> {
  return withSample(changes, async (dir) => importInto(dir, run));
}

/** A file of a content repository. */
export async function readSample(dir: string, path: string): Promise<string> {
  return readFile(join(dir, path), 'utf8');
}
