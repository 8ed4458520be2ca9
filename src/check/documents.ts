import { readFile, stat } from 'node:fs/promises';
import { isBroken, parseEntryFile, type EntryFile } from '../repository/entryFile.ts';
import { parseYaml, type YamlFile } from '../repository/yaml.ts';
import { noFacts, type FactsReader, type TextFacts } from './textFacts.ts';

/** Why a file could not even be taken apart. The names are those of the messages. */
export type Failure =
  | 'unreadable'
  | 'not-utf8'
  | 'byte-order-mark'
  | 'front-matter-missing'
  | 'front-matter-open'
  | 'symbolic-link'
  | 'too-big';

export type Mapping = Readonly<Record<string, unknown>>;

/** A YAML file, or the front matter of an entry's file. */
export interface Document {
  readonly path: string;
  readonly source: string;
  readonly failure?: Failure;
  /** Of an empty text when the file could not be taken apart. */
  readonly yaml: YamlFile;
  /** The keys and values; undefined when the document is broken, so that no rule builds on it. */
  readonly data: Mapping | undefined;
  readonly facts: TextFacts;
}

/** An entry's file taken apart. */
export interface EntryDocument extends Document {
  /** Undefined when the file could not be taken apart. */
  readonly body: Pick<EntryFile, 'body' | 'bodyLine'> | undefined;
}

const nothing = parseYaml('');

/** kB that a file may have. */
export const fileLimit = 1024;

const byteOrderMark = '\uFEFF';
// The mark is kept, for the build would stumble over it.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapping(value: unknown): Mapping | undefined {
  return isMapping(value) ? value : undefined;
}

/** A document about which nothing is known but what is wrong with it. */
export function failedDocument(
  path: string,
  failure: Failure,
  source = '',
  facts = noFacts,
): EntryDocument {
  return { path, source, failure, yaml: nothing, data: undefined, body: undefined, facts };
}

async function readText(path: string): Promise<{ text: string } | { failure: Failure }> {
  try {
    if ((await stat(path)).size > fileLimit * 1024) return { failure: 'too-big' };
    const bytes = await readFile(path);
    try {
      return { text: decoder.decode(bytes) };
    } catch {
      return { failure: 'not-utf8' };
    }
  } catch {
    return { failure: 'unreadable' };
  }
}

/** Reads a YAML file. */
export async function readYamlDocument(path: string, readFacts: FactsReader): Promise<Document> {
  const read = await readText(path);
  if ('failure' in read) return failedDocument(path, read.failure);
  const { text: source } = read;
  if (source.startsWith(byteOrderMark)) return failedDocument(path, 'byte-order-mark', source);
  const yaml = parseYaml(source);
  const facts = readFacts({ source, isMdx: false });
  return { path, source, yaml, data: mapping(yaml.data), facts };
}

/** Reads an entry's file in one language. */
export async function readEntryDocument(
  path: string,
  readFacts: FactsReader,
): Promise<EntryDocument> {
  const read = await readText(path);
  if ('failure' in read) return failedDocument(path, read.failure);
  const source = read.text;
  if (source.startsWith(byteOrderMark)) return failedDocument(path, 'byte-order-mark', source);
  const file = parseEntryFile(source);
  if (isBroken(file)) {
    const open = /^---[ \t]*(?:\r?\n|$)/.test(source);
    const failure = open ? 'front-matter-open' : 'front-matter-missing';
    return failedDocument(path, failure, source, readFacts({ source, isMdx: false }));
  }
  const { frontmatter: yaml, body, bodyLine } = file;
  const text = { body, bodyLine };
  const facts = readFacts({ source, body: text, isMdx: path.endsWith('.mdx') });
  return { path, source, yaml, data: mapping(yaml.data), body: text, facts };
}
