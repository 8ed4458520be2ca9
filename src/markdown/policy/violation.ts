import type { Holding } from './components.ts';

/** A form of program code that MDX would run. */
export type CodeForm = 'import' | 'expression' | 'comment' | 'spread' | 'attribute';

interface Url {
  readonly url: string;
}

/** What each breach of the policy is about. The keys are those of the check's messages. */
export interface PolicyDetails {
  /** An address of a kind that may not stand here, as in `javascript:`. */
  readonly 'url-scheme': Url & { readonly scheme: string; readonly allowed: readonly string[] };
  /** An address that begins with two slashes, or with what browsers take for them. */
  readonly 'url-host': Url;
  /** An address with control characters, spaces, backslashes or invisible characters in it. */
  readonly 'url-character': Url;
  /** An address that cannot be read, or that hides the site to which it leads. */
  readonly 'url-form': Url;
  /** A picture that does not lie in the entry's own folder. */
  readonly 'image-elsewhere': Url;
  readonly 'html-tag': { readonly tag: string; readonly allowed: readonly string[] };
  readonly 'html-attribute': {
    readonly tag: string;
    readonly attribute: string;
    readonly allowed: readonly string[];
  };
  readonly 'unknown-component': { readonly name: string; readonly allowed: readonly string[] };
  readonly 'unknown-property': {
    readonly component: string;
    readonly name: string;
    readonly allowed: readonly string[];
  };
  readonly 'property-value': {
    readonly component: string;
    readonly name: string;
    readonly value: string;
    readonly choices: readonly string[];
  };
  readonly 'missing-property': { readonly component: string; readonly name: string };
  /** A component that does not stand within one of those into which it belongs. */
  readonly 'component-place': { readonly component: string; readonly within: readonly string[] };
  /** A component in the middle of a line. */
  readonly 'component-line': { readonly component: string };
  /** Something in a component that cannot stand there. */
  readonly 'component-content': { readonly component: string; readonly holds: Holding };
  readonly 'mdx-code': { readonly form: CodeForm };
  readonly 'mdx-syntax': { readonly reason: string };
  /** More levels of quotations, lists or brackets than any text needs. */
  readonly nesting: Readonly<Record<string, never>>;
}

export type PolicyKey = keyof PolicyDetails;

/** A breach of the policy, before it has a place. */
export type Breach = {
  readonly [K in PolicyKey]: { readonly key: K; readonly details: PolicyDetails[K] };
}[PolicyKey];

/** A breach and where it stands, counted from 1 within the text. */
export type Violation = Breach & { readonly line: number; readonly column: number };
