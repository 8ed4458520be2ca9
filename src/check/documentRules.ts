import type { Position, YamlProblem } from '../repository/yaml.ts';
import { deepest } from '../repository/yamlCore.ts';
import { fileLimit, type Document } from './documents.ts';
import { finding, wholeFile, type Finding } from './findings.ts';
import type { Repository } from './model.ts';
import { brokenLimit, isDuplicateKey, parserWords, yamlFault } from './yamlFault.ts';

/** The line of a document from the place of a problem on. */
function restOfLine(document: Document, { line, column }: YamlProblem): string {
  return document.source.split(/\r?\n/)[line - 1]?.slice(column - 1) ?? '';
}

function keyAt(document: Document, problem: YamlProblem): string {
  return /^["']?([^"':]+)/.exec(restOfLine(document, problem))?.[1]?.trim() ?? '';
}

function duplicateKey(document: Document, problem: YamlProblem): Finding {
  const key = keyAt(document, problem);
  return finding('duplicate-key', { path: document.path, at: problem, field: key }, { key });
}

/** An open quotation mark swallows the rest of the fields, so it is the last mark of its kind there. */
function openingQuote(document: Document, { line, message }: YamlProblem): Position | undefined {
  const mark = message.includes("'") ? "'" : '"';
  const lines = document.source.split(/\r?\n/).slice(0, line);
  const index = lines.findLastIndex((text) => text.includes(mark));
  if (index === -1) return undefined;
  return { line: index + 1, column: (lines[index] ?? '').lastIndexOf(mark) + 1 };
}

function syntax(document: Document, problem: YamlProblem): Finding {
  const fault = yamlFault(problem.message, restOfLine(document, problem));
  const at = fault === 'open-quote' ? openingQuote(document, problem) : undefined;
  const place = { path: document.path, at: at ?? problem, field: '' };
  return finding('yaml-syntax', place, { fault, parser: parserWords(problem.message) });
}

/** A limit of what content may hold, or the number of kB that a message of the parser names. */
function beyondLimit(document: Document, problem: YamlProblem): Finding | undefined {
  const limit = brokenLimit(problem.message);
  const place = { path: document.path, at: problem, field: '' };
  switch (limit) {
    case 'forbidden-key': {
      const key = keyAt(document, problem);
      return finding(limit, { ...place, field: key }, { key });
    }
    case 'too-deep':
      return finding(limit, place, { limit: deepest });
    case 'too-big':
      return finding(limit, place, { limit: Number(/\d+/.exec(problem.message)?.[0]) });
    default:
      return undefined;
  }
}

function before(one: Position, other: Position): number {
  return one.line - other.line || one.column - other.column;
}

/** Keys that are told of as standing twice in one document. */
const most = 20;

/** After its first stumble the parser's complaints are guesses, so only the first is passed on. */
function yamlFindings(document: Document): Finding[] {
  const { problems } = document.yaml;
  const twice = problems.filter((problem) => isDuplicateKey(problem.message)).slice(0, most);
  const [first] = problems.filter((problem) => !isDuplicateKey(problem.message)).sort(before);
  return [
    ...twice.map((problem) => duplicateKey(document, problem)),
    ...(first ? [beyondLimit(document, first) ?? syntax(document, first)] : []),
  ];
}

/** What keeps a document from being read as a list of keys with values. */
export function documentFindings(document: Document): Finding[] {
  const place = wholeFile(document.path);
  // Links are reported where they lie, with those that are no documents.
  if (document.failure === 'symbolic-link') return [];
  if (document.failure === 'too-big') return [finding('too-big', place, { limit: fileLimit })];
  if (document.failure) return [finding(document.failure, place, {})];
  if (document.yaml.problems.length > 0) return yamlFindings(document);
  if (document.data) return [];
  return [finding(document.yaml.data === null ? 'empty-document' : 'not-a-mapping', place, {})];
}

/** Every document can be read and is a list of keys with values. */
export function documentRules({ site, outlines, vocabularies, entries }: Repository): Finding[] {
  const texts = entries.flatMap((entry) => entry.texts.map((text) => text.document));
  const single = [site, outlines].filter((document) => document !== undefined);
  return [...single, ...vocabularies.values(), ...texts].flatMap(documentFindings);
}
