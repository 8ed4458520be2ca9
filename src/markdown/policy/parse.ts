import { markdownToMdast, mdxToMdast, type Features } from 'satteri';
import { unparsable } from './guard.ts';
import type { PolicyNode } from './node.ts';
import { violations } from './tree.ts';
import type { Violation } from './violation.ts';

/**
 * How texts are read, the same here and when they are rendered. Punctuation stays as authors write
 * it: quotation marks are those of each language, which English rules would spoil.
 */
export const features = { gfm: true, smartPunctuation: false } satisfies Features;

/** A text read: its tree, and what the policy refuses in it. */
export interface ReadText {
  /** Undefined when the text cannot be parsed; then a violation says why. */
  readonly tree: PolicyNode | undefined;
  readonly violations: readonly Violation[];
}

/** The parser's words for a mistake in MDX begin with its line and column. */
function syntaxViolation(error: unknown): Violation {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', reason = message] =
    /^(\d+):(\d+): ([\s\S]*?)(?: \([\w:-]+\))?$/.exec(message) ?? [];
  return { key: 'mdx-syntax', details: { reason }, line: Number(line), column: Number(column) };
}

/**
 * Reads a text (without front matter) and holds it against the policy. Never throws: a mistake in
 * MDX is a violation like any other.
 */
export function readText(text: string, isMdx: boolean): ReadText {
  const refused = unparsable(text, isMdx);
  if (refused) return { tree: undefined, violations: [refused] };
  const parse = isMdx ? mdxToMdast : markdownToMdast;
  try {
    // Front matter is taken off before; a second one would hide what stands in it.
    const tree: PolicyNode = parse(text, { features: { ...features, frontmatter: false } });
    return { tree, violations: violations(tree) };
  } catch (error) {
    return { tree: undefined, violations: [syntaxViolation(error)] };
  }
}
