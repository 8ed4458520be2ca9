import type { PolicyNode } from '../markdown/policy/node.ts';
import { readText } from '../markdown/policy/parse.ts';
import { property, readOutline, type Outline, type Placed } from '../markdown/worksheet/outline.ts';
import { fileMentions, type FileMention } from './media/fileMentions.ts';
import type { TextProblem } from './textProblem.ts';
import { scanText } from './textScan.ts';

/** A link to somewhere relative, or a list that begins with a year: what has to be held against the rest. */
export interface TextLink {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** A list whose first number is a year. */
export interface YearList {
  readonly year: number;
  readonly line: number;
  readonly column: number;
}

export interface Download extends Placed {
  /** The name of the file. */
  readonly path: string;
}

/** All that the check has to know of a text by itself: plain data, so that it can be kept. */
export interface TextFacts {
  readonly problems: readonly TextProblem[];
  readonly links: readonly TextLink[];
  readonly years: readonly YearList[];
  readonly files: readonly FileMention[];
  /** Files of the entry that the text offers for download. */
  readonly downloads: readonly Download[];
  readonly outline: Outline;
}

/** What is known of a text that is not looked at. */
export const noFacts: TextFacts = {
  problems: [],
  links: [],
  years: [],
  files: [],
  downloads: [],
  outline: { worksheets: [], parts: [] },
};

/** A file's text, and the body in it if it has one. */
export interface FactSource {
  readonly source: string;
  readonly body?: { readonly body: string; readonly bodyLine: number } | undefined;
  readonly isMdx: boolean;
}

/** Finds out the facts of a text. */
export type FactsReader = (text: FactSource) => TextFacts;

/** Numbers from which on the number of a list is a year that begins a sentence. */
const firstYear = 1000;

/** What the rules about links and years need of a node. */
interface ListNode extends PolicyNode {
  readonly ordered?: boolean | null | undefined;
  readonly start?: number | null | undefined;
}

function nodesOf(root: PolicyNode | undefined): ListNode[] {
  const found: ListNode[] = [];
  const open: ListNode[] = root ? [root] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node);
    open.push(...(node.children ?? []));
  }
  return found;
}

function placed<T extends object>(node: ListNode, details: T, firstLine: number) {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { ...details, line: line + firstLine - 1, column };
}

function outlineOf(tree: PolicyNode | undefined, firstLine: number): Outline {
  if (!tree) return noFacts.outline;
  const { worksheets, parts } = readOutline(tree);
  const moved = <T extends Placed>(one: T): T => ({ ...one, line: one.line + firstLine - 1 });
  return { worksheets: worksheets.map(moved), parts: parts.map(moved) };
}

function bodyFacts(text: string, firstLine: number, isMdx: boolean): TextFacts {
  const { tree, violations } = readText(text, isMdx);
  const nodes = nodesOf(tree);
  return {
    problems: violations.map((one) => ({ ...one, line: one.line + firstLine - 1 })),
    links: nodes.flatMap((node) => {
      const { type, url } = node;
      if (url === undefined || (type !== 'link' && type !== 'definition')) return [];
      return url.startsWith('../') ? [placed(node, { url }, firstLine)] : [];
    }),
    years: nodes.flatMap((node) => {
      const year = node.type === 'list' && node.ordered === true ? (node.start ?? 1) : 0;
      return year >= firstYear ? [placed(node, { year }, firstLine)] : [];
    }),
    files: fileMentions(nodes, firstLine),
    downloads: nodes.flatMap((node) => {
      const path = node.name === 'Download' ? property(node, 'path') : undefined;
      return path === undefined ? [] : [placed(node, { path }, firstLine)];
    }),
    outline: outlineOf(tree, firstLine),
  };
}

/** The facts of a text, found out by reading it. */
export const readFacts: FactsReader = ({ source, body, isMdx }) => {
  const facts = bodyFacts(body?.body ?? '', body?.bodyLine ?? 1, isMdx);
  return { ...facts, problems: [...scanText(source), ...facts.problems] };
};
