import { parseArgs } from 'node:util';
import type { CorpusSize } from './plan.ts';

export interface CorpusArguments extends CorpusSize {
  readonly out: string;
}

export const usage = 'npm run corpus -- --entries N --organisations M --out DIR';

function count(name: string, value: string | undefined): number {
  if (value === undefined) throw new Error(`--${name} is missing`);
  if (!/^[1-9]\d{0,5}$/.test(value)) {
    throw new Error(`--${name} must be a whole number from 1 to 999999, not '${value}'`);
  }
  return Number(value);
}

/**
 * Reads the command line of the corpus generator.
 * @throws with a sentence for the user when it cannot be understood
 */
export function readArguments(args: readonly string[]): CorpusArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      entries: { type: 'string' },
      organisations: { type: 'string' },
      out: { type: 'string' },
    },
  });
  if (!values.out) throw new Error('--out is missing: name a folder that does not exist yet');
  return {
    entries: count('entries', values.entries),
    organisations: count('organisations', values.organisations),
    out: values.out,
  };
}
