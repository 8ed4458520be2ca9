import type { PolicyDetails } from '../markdown/policy/violation.ts';

/** What each problem of a text, taken by itself, is about. */
export interface TextDetails extends PolicyDetails {
  readonly 'line-ends': Readonly<Record<string, never>>;
  /** A character that nobody sees, or that turns the order of letters, by its number in Unicode. */
  readonly 'invisible-character': { readonly character: string };
  readonly 'control-character': { readonly character: string };
  readonly 'merge-conflict': Readonly<Record<string, never>>;
  /** The secret itself is never repeated. */
  readonly secret: { readonly kind: string };
  readonly 'personal-code': Readonly<Record<string, never>>;
}

/** A problem of a text, taken by itself: plain data, so that it can be kept. */
export type TextProblem = {
  readonly [K in keyof TextDetails]: {
    readonly key: K;
    readonly details: TextDetails[K];
    /** Counted from 1. */
    readonly line: number;
    readonly column: number;
  };
}[keyof TextDetails];
