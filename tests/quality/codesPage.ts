import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What docs/codes.md says of one code. */
export interface CodeSection {
  /** Code and key, `KL001 unknown-key`. */
  readonly heading: string;
  readonly severity: string;
  readonly meaning: string;
  /** The examples, without the marks of code around them; empty where one is missing. */
  readonly wrong: string;
  readonly right: string;
}

function example(section: string, label: string): string {
  const [, rest = ''] = section.split(`\n${label}:`);
  const fenced = /^\n\n```\n(.*?)\n```$/ms.exec(rest)?.[1];
  return (/^\n/.test(rest) ? fenced : /^ (`+)(.*?)\1$/m.exec(rest)?.[2]) ?? '';
}

function read(section: string): CodeSection {
  const [, severity = '', meaning = ''] = /^\*\*(\w+)\.\*\* (.+)$/m.exec(section) ?? [];
  return {
    heading: section.split('\n')[0] ?? '',
    severity: severity.toLowerCase(),
    meaning,
    wrong: example(section, 'Wrong'),
    right: example(section, 'Right'),
  };
}

/** The sections of docs/codes.md in their order. */
export const codeSections: readonly CodeSection[] = readFileSync(join('docs', 'codes.md'), 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((section) => read(section.split(/^## /m)[0] ?? ''));
