import type { Problem } from './problem.ts';

/** A file to write, or to write anew. */
export interface PlannedFile {
  readonly path: string;
  readonly source: string;
  readonly isNew: boolean;
}

/** What the import does for one row. */
export interface Step {
  readonly action: 'create' | 'update' | 'unchanged' | 'left';
  readonly row: number;
  readonly slug: string;
  readonly title: string;
  /** Fields that change. */
  readonly changed: readonly string[];
  /** Texts of an editor that the table would have otherwise. */
  readonly kept: readonly string[];
  readonly files: readonly PlannedFile[];
  readonly problems: readonly Problem[];
}
