import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Locale } from '../i18n/locales.ts';
import { codes, severity, type Code, type Severity } from './codes.ts';
import type { Finding } from './findings.ts';
import type { Counts, Wording } from './messages/catalogue.ts';
import { wordings } from './messages/wordings.ts';
import { readRepository } from './model.ts';
import { rules } from './rules.ts';

/** Something wrong with the content, and where. */
export interface Problem {
  /** Relative to the working directory when it lies in it, else absolute; always with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Empty when the problem is with a whole file or folder. */
  readonly field: string;
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
}

export interface Report {
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  readonly wording: Wording;
}

function displayed(path: string): string {
  const inside = relative(process.cwd(), path);
  const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return (isOutside ? path : inside).split(sep).join('/');
}

function worded(found: Finding, wording: Wording): Problem {
  return {
    file: displayed(found.path),
    line: found.at.line,
    column: found.at.column,
    field: found.field,
    code: codes[found.key],
    severity: severity(found.key),
    message: found.say(wording.messages),
  };
}

function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : Number(one > other);
}

function byPlace(one: Problem, other: Problem): number {
  return (
    compare(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compare(one.code, other.code) ||
    compare(one.field, other.field)
  );
}

/**
 * Holds a whole content repository against every rule. It says what it found in `language`,
 * else in the site's default language, else in English.
 */
export async function inspect(contentDir: string, language?: Locale): Promise<Report> {
  const repository = await readRepository(resolve(contentDir));
  const wording = wordings[language ?? repository.languages[0] ?? 'en'];
  const problems = rules
    .flatMap((rule) => rule(repository))
    .map((found) => worded(found, wording))
    .sort(byPlace);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const counts = {
    errors,
    warnings: problems.length - errors,
    entries: repository.entries.length,
  };
  return { problems, counts, wording };
}

/** All problems of a content repository, sorted by file and line. */
export async function checkRepository(contentDir: string, language?: Locale): Promise<Problem[]> {
  return [...(await inspect(contentDir, language)).problems];
}
