/** What can be wrong with a table, a mapping or a row, in words: the value and the remedy. */
export interface ProblemWords {
  readonly unreadable: (details: object) => string;
  readonly kind: (details: object) => string;
  readonly large: (details: { readonly megabytes: number }) => string;
  readonly encoding: (details: object) => string;
  readonly quotes: (details: { readonly line: number }) => string;
  readonly empty: (details: object) => string;
  readonly workbook: (details: object) => string;
  readonly bomb: (details: { readonly part: string }) => string;
  readonly sheet: (details: { readonly name: string; readonly sheets: string }) => string;
  readonly columnTwice: (details: { readonly name: string }) => string;
  readonly columnMissing: (details: {
    readonly name: string;
    readonly suggestion: string | undefined;
  }) => string;
  readonly oneSource: (details: { readonly field: string }) => string;
  readonly keyUnmapped: (details: { readonly field: string }) => string;
  readonly titleUnmapped: (details: { readonly field: string }) => string;
  readonly notPublished: (details: { readonly language: string }) => string;
  readonly contentBroken: (details: { readonly path: string }) => string;
  readonly ragged: (details: { readonly cells: number; readonly columns: number }) => string;
  readonly formula: (details: { readonly value: string }) => string;
  readonly missing: (details: { readonly field: string }) => string;
  readonly noKey: (details: object) => string;
  readonly notListed: (details: {
    readonly value: string;
    readonly suggestion: string | undefined;
    readonly choices: string;
  }) => string;
  readonly term: (details: {
    readonly value: string;
    readonly suggestion: string | undefined;
    readonly place: string;
  }) => string;
  readonly date: (details: { readonly value: string; readonly format: string }) => string;
  readonly mixedArea: (details: { readonly value: string }) => string;
  readonly twiceInTable: (details: { readonly value: string; readonly row: number }) => string;
  readonly twiceInContent: (details: { readonly value: string; readonly slugs: string }) => string;
  readonly sameProfile: (details: { readonly slug: string; readonly row: number }) => string;
  readonly otherOwner: (details: { readonly value: string; readonly slug: string }) => string;
  readonly ended: (details: { readonly value: string }) => string;
  readonly noSlug: (details: { readonly value: string }) => string;
}

/** How many rows came to what. */
export interface Tally {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows without a profile that the mapping does not let it create. */
  readonly left: number;
}

/** What the import says, in one language. */
export interface ImportWords {
  readonly place: (row: number | undefined, column: string | undefined) => string;
  readonly nothingWritten: (problems: number) => string;
  readonly create: (slug: string, title: string) => string;
  readonly update: (slug: string, fields: string) => string;
  readonly unchanged: (slug: string) => string;
  readonly kept: (fields: string) => string;
  readonly row: (row: number) => string;
  readonly summary: (tally: Tally) => string;
  readonly dryRun: string;
  readonly progress: (done: number, all: number) => string;
  readonly problems: ProblemWords;
}
