import type { PolicyNode } from '../markdown/policy/node.ts';
import { readText } from '../markdown/policy/parse.ts';
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

/** All that the check has to know of a text by itself: plain data, so that it can be kept. */
export interface TextFacts {
  readonly problems: readonly TextProblem[];
  readonly links: readonly TextLink[];
  readonly years: readonly YearList[];
  readonly files: readonly FileMention[];
}

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
  };
}

/** The facts of a text, found out by reading it. */
export const readFacts: FactsReader = ({ source, body, isMdx }) => {
  const facts = bodyFacts(body?.body ?? '', body?.bodyLine ?? 1, isMdx);
  return { ...facts, problems: [...scanText(source), ...facts.problems] };
};
