import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Node,
  type Pair,
} from 'yaml';

/** A value to put at a path of some front matter. */
export interface Change {
  readonly path: readonly [string, ...(string | number)[]];
  /** Undefined takes a top-level field out. */
  readonly value: unknown;
}

/** As the content repository writes YAML: no folded lines, no blanks inside of brackets. */
const style = { lineWidth: 0, flowCollectionPadding: false } as const;

const yaml = { version: '1.2', schema: 'core' } as const;

/** The order of keys in a profile: a new key goes behind those that come before it. */
export const keyOrder: readonly string[] = [
  'title',
  'shortName',
  'summary',
  'keywords',
  'originalLanguage',
  'added',
  'updated',
  'areas',
  'topics',
  'audiences',
  'titles',
  'inferred',
  'registerNumber',
  'legalForm',
  'publicBenefit',
  'founded',
  'status',
  'fields',
  'municipality',
  'serviceArea',
  'languages',
  'contacts',
  'links',
  'logo',
  'memberships',
  'members',
  'verified',
  'sources',
  'sourceHash',
];

/** A top-level field and the piece of the text that it takes, without what follows its value. */
interface Piece {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function pieceOf({ key, value }: Pair): Piece[] {
  if (!isScalar(key) || !key.range) return [];
  const end = isNode(value) && value.range ? value.range[1] : key.range[1];
  return [{ key: String(key.value), start: key.range[0], end: Math.max(end, key.range[1]) }];
}

function piecesOf(text: string): Piece[] {
  const { contents } = parseDocument(text, yaml);
  return isMap(contents) ? contents.items.flatMap(pieceOf) : [];
}

/** Where the line ends on which a piece ends. */
function lineEnd(text: string, { end }: Piece): number {
  if (text[end - 1] === '\n') return end;
  const found = text.indexOf('\n', end);
  return found < 0 ? text.length : found + 1;
}

/** A new value. Dates are quoted, for some readers of YAML would make something else of them. */
function newNode(document: Document, value: unknown): Node {
  const node = document.createNode(value);
  visit(node, {
    Scalar(_, scalar) {
      if (/^\d{4}-\d{2}/.test(String(scalar.value))) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return node;
}

function put(document: Document, { path, value }: Change): void {
  const old = document.getIn(path, true);
  // A text takes the marks of quotation and the comment of the one before.
  if (isScalar(old) && typeof value === 'string') return document.setIn(path, value);
  const node = newNode(document, value);
  if (isSeq(old) && isSeq(node)) node.flow = old.flow === true;
  document.setIn(path, node);
}

function rewritten(piece: string, changes: readonly Change[]): string {
  const document = parseDocument(piece, yaml);
  for (const change of changes) put(document, change);
  const text = document.toString(style);
  return piece.endsWith('\n') ? text : text.trimEnd();
}

function fresh(changes: readonly Change[]): string {
  const document = new Document({}, yaml);
  for (const { path, value } of changes) document.setIn(path, newNode(document, value));
  return document.toString(style);
}

function inserted(text: string, key: string, lines: string): string {
  const rank = keyOrder.indexOf(key);
  const before = piecesOf(text).filter((piece) => {
    const own = keyOrder.indexOf(piece.key);
    return own >= 0 && own < rank;
  });
  const last = before.at(-1);
  const at = last ? lineEnd(text, last) : 0;
  const head = text.slice(0, at);
  return `${head}${head === '' || head.endsWith('\n') ? '' : '\n'}${lines}${text.slice(at)}`;
}

/**
 * Puts values into front matter, a top-level field at a time. The text of all other fields, and
 * comments, stays byte for byte; a field that changes keeps its comments and the order of its keys.
 */
export function withChanges(frontMatter: string, changes: readonly Change[]): string {
  const keys = [...new Set(changes.map(({ path }) => path[0]))];
  return keys.reduce((text, key) => {
    const own = changes.filter(({ path }) => path[0] === key);
    const piece = piecesOf(text).find((one) => one.key === key);
    if (!piece) return inserted(text, key, fresh(own));
    const { start, end } = piece;
    if (own.some(({ path, value }) => path.length === 1 && value === undefined)) {
      return text.slice(0, start) + text.slice(lineEnd(text, piece));
    }
    return text.slice(0, start) + rewritten(text.slice(start, end), own) + text.slice(end);
  }, frontMatter);
}

/** The source of an entry's file with changed front matter and the body as it was. */
export function withFrontMatter(source: string, changes: readonly Change[]): string {
  const start = source.indexOf('\n') + 1;
  const length = /^---[ \t]*(?:\r?\n|$)/m.exec(source.slice(start))?.index ?? 0;
  const head = source.slice(start, start + length);
  return source.slice(0, start) + withChanges(head, changes) + source.slice(start + length);
}

/** A new file: front matter and no body. */
export function newSource(data: Readonly<Record<string, unknown>>): string {
  const document = new Document({}, yaml);
  for (const [key, value] of Object.entries(data)) document.set(key, newNode(document, value));
  return `---\n${document.toString(style)}---\n`;
}
