import type { Change, Changes } from '../../src/check/sampleRepository.ts';

/** Something that a pull request might bring, and what the check has to say of it. */
export interface HostileCase {
  readonly name: string;
  readonly changes: Changes;
  /** `file:line code`, the first of what is said, whatever else is said beside it. */
  readonly expected: string;
}

/** The text that the cases below are put into, and the line on which its body begins. */
export const file = 'methodologies/steps/index.en.md';
const mdxFile = 'methodologies/steps/index.en.mdx';
const bodyLine = 6;
const head = '---\ntitle: A title\nsummary: Two or three sentences that help the reader.\n---\n\n';

/** A case of one changed file. */
export function changed(
  name: string,
  path: string,
  change: Change,
  line: number,
  code: string,
): HostileCase {
  return { name, changes: { [path]: change }, expected: `${path}:${String(line)} ${code}` };
}

/** A case in the body of a Markdown file; `line` counts from the body's first. */
export function markdown(name: string, body: string, code: string, line = 1): HostileCase {
  return changed(name, file, ['A text.', body], bodyLine + line - 1, code);
}

/** A case in the body of an MDX file; `line` counts from the body's first. */
export function mdx(name: string, body: string, code: string, line = 1): HostileCase {
  return {
    name,
    changes: { [file]: null, [mdxFile]: `${head}${body}\n` },
    expected: `${mdxFile}:${String(bodyLine + line - 1)} ${code}`,
  };
}

/** A case in the front matter of a Markdown file: lines in the place of its title, which is line 2. */
export function frontMatter(name: string, lines: string, code: string, line = 3): HostileCase {
  return changed(name, file, ['title: A title', lines], line, code);
}
