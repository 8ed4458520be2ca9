/** A word of a dictionary, in lower case, with its flags. */
export interface Entry {
  readonly word: string;
  readonly flags: readonly string[];
}

/** A form of an entry. */
export interface Product {
  /** The form without its prefix. */
  readonly form: string;
  /** The letters and the flag of the prefix, both empty if it has none. */
  readonly prefix: string;
  readonly prefixFlag: string;
  /** The flag of the first suffix, empty for the word itself. */
  readonly suffixFlag: string;
}
