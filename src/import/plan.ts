import { createStep } from './create.ts';
import type { Directory } from './directory.ts';
import { draftOf } from './draft.ts';
import type { Mapping } from './mappingSchema.ts';
import { Matcher, repetitions, type Match } from './matching.ts';
import { problem, type Problem } from './problem.ts';
import type { Step } from './step.ts';
import type { Table } from './table.ts';
import { updateStep } from './update.ts';

/** How to plan an import. */
export interface PlanContext {
  readonly mapping: Mapping;
  readonly directory: Directory;
  readonly overwrites: boolean;
  /** As yyyy-mm-dd: the day on which new profiles come into the directory. */
  readonly today: string;
  /** Told after each row. */
  readonly onRow?: (done: number, all: number) => void;
}

/** All that an import would do, and all that stands against it. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
}

function isList<T>(value: T | readonly Problem[]): value is readonly Problem[] {
  return Array.isArray(value);
}

function stepOf(match: Match, context: PlanContext, taken: Set<string>): Step {
  const { mapping, directory, overwrites, today } = context;
  const { draft, profile } = match;
  if (profile) {
    return updateStep(draft, profile, { mapping, overwrites, main: directory.languages[0] });
  }
  if (mapping.creates) return createStep(draft, { mapping, directory, today, taken });
  const nothing = { changed: [], kept: [], files: [], problems: [] };
  return { action: 'left', row: draft.row, slug: draft.key, title: '', ...nothing };
}

/** Sorted by row; what is with the whole table comes first. */
function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
}

/** Plans an import: every row is understood and checked, and nothing is written. */
export function planImport({ header, rows }: Table, context: PlanContext): Plan {
  const { mapping, directory, onRow } = context;
  const matcher = new Matcher(directory, mapping.key);
  const problems: Problem[] = rows.length === 0 ? [problem('empty', {})] : [];
  const matches: Match[] = [];
  for (const row of rows) {
    const draft = draftOf(row, { header, mapping, directory });
    const match = isList(draft) ? draft : matcher.match(draft);
    if (isList(match)) problems.push(...match);
    else matches.push(match);
  }
  problems.push(...repetitions(matches.filter(({ profile }) => profile ?? mapping.creates)));
  const taken = new Set(directory.taken);
  const steps = matches.map((match, index) => {
    onRow?.(index + 1, matches.length);
    return stepOf(match, context, taken);
  });
  return {
    steps,
    problems: sorted([...problems, ...steps.flatMap((step) => step.problems)]),
  };
}
