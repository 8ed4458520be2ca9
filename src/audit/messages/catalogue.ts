type Nothing = Readonly<Record<string, never>>;

interface Address {
  readonly url: string;
}

/** What each message of the audit needs to know. */
export interface Details {
  readonly 'broken-link': Address & { readonly suggestion: string | undefined };
  readonly 'broken-anchor': Address & { readonly id: string };
  readonly 'repeated-id': { readonly id: string };
  readonly 'inline-handler': { readonly name: string };
  readonly 'inline-script': Nothing;
  readonly 'inline-style': Nothing;
  readonly 'unsafe-address': Address;
  readonly 'foreign-resource': Address;
  readonly 'not-a-file': Nothing;
  readonly 'page-language': Nothing;
  readonly 'page-title': Nothing;
  readonly 'page-heading': { readonly count: number };
  readonly 'forbidden-element': { readonly name: string };
  readonly 'output-missing': Nothing;
}

export type MessageKey = keyof Details;

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly pages: number;
}

/** Everything the audit says in one language. */
export interface Wording {
  readonly messages: { readonly [K in MessageKey]: (details: Details[K]) => string };
  /** Marks a problem that does not stop the build. */
  readonly warning: string;
  /** The last line of a report with problems. */
  closing(counts: Counts): string;
  /** The only line of a report without problems. */
  allWell(counts: Counts): string;
  /** Why a build stops. */
  refused(counts: Counts): string;
}
