import type { Locale } from '../i18n/locales.ts';
import type { Finding } from '../check/findings.ts';
import { wordings } from '../check/messages/wordings.ts';
import type { ProblemWords } from './messages/catalogue.ts';
import { importWords } from './messages/importWords.ts';

/** Where in the table a problem stands; nothing when it is with a whole file. */
export interface TablePlace {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row?: number | undefined;
  /** The column's name in the header, or the field when it has no column. */
  readonly column?: string | undefined;
  /** Line of a mapping. */
  readonly line?: number | undefined;
}

/** Something that stands against the import. */
export interface Problem extends TablePlace {
  say(language: Locale): string;
}

type Key = keyof ProblemWords;

/** A problem in the import's own words. */
export function problem<K extends Key>(
  key: K,
  details: Parameters<ProblemWords[K]>[0],
  place: TablePlace = {},
): Problem {
  return {
    ...place,
    // A union of functions takes no argument that TypeScript could name; K ties the two together.
    say: (language) =>
      (importWords[language].problems[key] as (given: typeof details) => string)(details),
  };
}

/** What the content check finds wrong, in its own words. */
export function foundProblem(found: Finding, place: TablePlace): Problem {
  return { ...place, say: (language) => found.say(wordings[language].messages) };
}

/** Thrown when a file cannot be used at all. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];
  readonly path: string;

  constructor(path: string, problems: readonly Problem[]) {
    super(problems.map((one) => one.say('en')).join('\n'));
    this.path = path;
    this.problems = problems;
  }
}
