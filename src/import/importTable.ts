import { nearest } from '../check/nearest.ts';
import type { Locale } from '../i18n/locales.ts';
import { readDirectory } from './directory.ts';
import { mappedColumns, readMapping } from './mapping.ts';
import type { Mapping } from './mappingSchema.ts';
import { planImport, type Plan, type PlanContext } from './plan.ts';
import { problem, Refusal } from './problem.ts';
import { readTable } from './readTable.ts';
import type { Table, Wanted } from './table.ts';

/** What to import, and into what. */
export interface ImportRequest extends Pick<PlanContext, 'overwrites' | 'today' | 'onRow'> {
  readonly contentDir: string;
  readonly languages: readonly [Locale, ...Locale[]];
  readonly table: string;
  readonly mapping: string;
}

function wantedBy({ only }: Mapping): Wanted {
  const wanted = Object.entries(only);
  return (cell) => wanted.every(([column, values]) => values.includes(cell(column)));
}

function refuseMissing(path: string, { header }: Table, mapping: Mapping): void {
  const missing = mappedColumns(mapping).filter((name) => !header.includes(name));
  if (missing.length === 0) return;
  const problems = missing.map((name) =>
    problem('columnMissing', { name, suggestion: nearest(name, header) }),
  );
  throw new Refusal(path, problems);
}

/**
 * Reads table, mapping and content, and plans the import. Nothing is written.
 * @throws Refusal when one of them cannot be used
 */
export async function planFrom(request: ImportRequest): Promise<Plan> {
  const mapping = await readMapping(request.mapping, request.languages);
  // The header is judged before the rows: a column of `only` that is missing would leave no row.
  const table = await readTable(request.table, {
    sheet: mapping.sheet,
    isWanted: wantedBy(mapping),
  });
  refuseMissing(request.table, table, mapping);
  const directory = await readDirectory(request.contentDir, request.languages);
  return planImport(table, { ...request, mapping, directory });
}
