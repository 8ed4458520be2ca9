/** Names of the files that hold what the search of one language needs, below its index's folder. */
export interface Manifest {
  readonly documents: string;
  /** Pagefind's own description of its index. */
  readonly meta: string;
  readonly lexicon: string;
}
