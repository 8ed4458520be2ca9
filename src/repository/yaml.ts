import {
  LineCounter,
  isNode,
  isPair,
  isScalar,
  isMap,
  parseDocument,
  visit,
  type Document,
} from 'yaml';

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

/**
 * Parses YAML 1.2 with the core schema (dates stay strings) and remembers where everything stands.
 * `firstLine` is the line of the file on which `text` begins.
 */
export function parseYaml(text: string, firstLine = 1): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    lineCounter: counter,
    strict: true,
    uniqueKeys: true,
  });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    ...at(error.pos[0]),
    message: error.message.split('\n')[0] ?? error.message,
  }));
  // `maxAliasCount: 0` makes toJS throw on an alias, as in `title: *Important*`: a problem like any other.
  let aliases = 0;
  visit(document, {
    Alias(_key, alias) {
      aliases += 1;
      problems.push({
        ...at(alias.range?.[0] ?? 0),
        message: `Alias *${alias.source} is not allowed`,
      });
    },
  });
  const data: unknown =
    document.errors.length + aliases > 0 ? null : document.toJS({ maxAliasCount: 0 });
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
