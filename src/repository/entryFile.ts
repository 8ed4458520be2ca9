import { parseYaml, type Position, type YamlFile, type YamlProblem } from './yaml.ts';

/** An entry's file in one language: its front matter and its body. */
export interface EntryFile {
  readonly frontmatter: YamlFile;
  /** Markdown or MDX below the front matter, without outer blank lines. */
  readonly body: string;
  /** Line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number;
}

export interface BrokenEntryFile {
  readonly broken: YamlProblem;
}

/** Bytes that front matter may have. */
const frontMatterLimit = 64 * 1024;

const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}

function broken(at: Position, message: string): BrokenEntryFile {
  return { broken: { ...at, message } };
}

/** Splits an entry's file into front matter between two lines of `---` and the body. Anything else is broken. */
export function parseEntryFile(source: string): EntryFile | BrokenEntryFile {
  const start = opening.exec(source);
  if (!start)
    return broken({ line: 1, column: 1 }, 'front matter must begin on the first line with ---');
  const rest = source.slice(start[0].length);
  const end = closing.exec(rest);
  if (!end) return broken({ line: 1, column: 1 }, 'front matter has no closing --- line');
  const raw = rest.slice(end.index + end[0].length);
  const body = raw.replace(/^(?:[ \t]*\r?\n)+/, '');
  const bodyStart = source.length - body.length;
  return {
    frontmatter: parseYaml(rest.slice(0, end.index), 2, frontMatterLimit),
    body: body.trimEnd(),
    bodyLine: lineCount(source.slice(0, bodyStart)) + 1,
  };
}

export function isBroken(file: EntryFile | BrokenEntryFile): file is BrokenEntryFile {
  return 'broken' in file;
}
