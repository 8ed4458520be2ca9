import { LineCounter, isNode, isPair, isScalar, isMap, parseDocument, type Document } from 'yaml';
import { yamlExcess } from './yamlCore.ts';

/** A place in a file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface YamlProblem extends Position {
  /** The parser's own words, in English. */
  readonly message: string;
}

export interface YamlFile {
  /** The parsed value; null when the text could not be parsed. */
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** Where the value at a path stands, or the key itself; the nearest parent when the path does not exist. */
  locate(path: readonly PropertyKey[]): Position;
}

function keyRange(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const pair = parent.items.find(
      (item) =>
        isPair(item) && isScalar(item.key) && String(item.key.value) === String(path.at(-1)),
    );
    if (pair && isScalar(pair.key)) return pair.key.range?.[0];
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Bytes that a YAML file may have. */
const fileLimit = 256 * 1024;

function unreadable(message: string, line: number): YamlFile {
  const at = { line, column: 1 };
  return { data: null, problems: [{ ...at, message }], locate: () => at };
}

/**
 * Parses YAML 1.2 with the core schema (dates stay strings) and remembers where everything stands.
 * What goes beyond plain values under plain names is a problem (`yamlCore.ts`), and so is a text of
 * more than `limit` bytes, which is not even parsed. `firstLine` is the line of the file on which
 * `text` begins.
 */
export function parseYaml(text: string, firstLine = 1, limit = fileLimit): YamlFile {
  if (Buffer.byteLength(text) > limit) {
    return unreadable(`Larger than ${String(limit / 1024)} kB`, firstLine);
  }
  const counter = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    lineCounter: counter,
    strict: true,
    // Found by `yamlExcess`, in time that does not grow with the square of their number.
    uniqueKeys: false,
  });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems = [
    ...[...document.errors, ...document.warnings].map((error) => ({
      ...at(error.pos[0]),
      message: error.message.split('\n')[0] ?? error.message,
    })),
    ...yamlExcess(document).map(({ offset, message }) => ({ ...at(offset), message })),
  ];
  const data: unknown = problems.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
  return {
    data,
    problems,
    locate(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const offset = keyRange(document, path.slice(0, length));
        if (offset !== undefined) return at(offset);
      }
      return { line: firstLine, column: 1 };
    },
  };
}
