import { parseArgs } from 'node:util';

/** Parts of the benchmark that can be left out. */
export const parts = ['bare', 'rebuild', 'weight', 'search', 'finder'] as const;

export type Part = (typeof parts)[number];

export interface BenchArguments {
  readonly entries: number;
  readonly organisations: number;
  readonly runs: number;
  /** File to which the figures are written as JSON. */
  readonly json: string | undefined;
  readonly skip: ReadonlySet<Part>;
}

export const usage = `npm run bench -- [--entries 1000] [--organisations N] [--runs 1] [--json FILE] [--skip ${parts.join('|')}]…`;

function count(name: string, value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) {
    throw new Error(`--${name} must be a whole number from 1 to 999999, not '${value}'`);
  }
  return Number(value);
}

function part(name: string): Part {
  const found = parts.find((one) => one === name);
  if (!found) throw new Error(`--skip knows ${parts.join(', ')}, not '${name}'`);
  return found;
}

/**
 * Reads the command line of the benchmark. One organisation for every five entries, unless told.
 * @throws with a sentence for the user when it cannot be understood
 */
export function readArguments(args: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      entries: { type: 'string', default: '1000' },
      organisations: { type: 'string' },
      runs: { type: 'string', default: '1' },
      json: { type: 'string' },
      skip: { type: 'string', multiple: true, default: [] },
    },
  });
  const entries = count('entries', values.entries);
  return {
    entries,
    organisations: values.organisations
      ? count('organisations', values.organisations)
      : Math.max(1, Math.round(entries / 5)),
    runs: count('runs', values.runs),
    json: values.json,
    skip: new Set(values.skip.map(part)),
  };
}
