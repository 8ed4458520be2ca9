/** An attribute of an element in MDX. */
export interface PolicyAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** What the policy needs of a node of a text's tree (mdast). */
export interface PolicyNode {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly name?: string | null;
  /** A list in MDX; a mapping where directives are switched on, which they are not. */
  readonly attributes?: readonly PolicyAttribute[] | object | null | undefined;
  readonly position?:
    { readonly start: { readonly line: number; readonly column: number } } | undefined;
  readonly children?: readonly PolicyNode[];
}
