import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Locale } from '../i18n/locales.ts';
import { readEntryLink } from '../repository/entryLink.ts';
import type { Position } from '../repository/yaml.ts';
import type { Entry, EntryText } from './entries.ts';
import { finding, type Finding, type Place } from './findings.ts';
import { knownTargets, type Known } from './known.ts';
import type { Repository } from './model.ts';
import { nearest } from './nearest.ts';

/** What the rules need of a node of a text's tree (mdast). */
interface Node {
  readonly type: string;
  readonly url?: string;
  readonly ordered?: boolean | null | undefined;
  readonly start?: number | null | undefined;
  readonly position?: { readonly start: Position } | undefined;
  readonly children?: readonly Node[];
}

/** Texts in which there is nothing to look at need no tree: a relative address, or a year and a full stop. */
const worthReading = /\]\(\s*<?\.|\]:\s*<?\.|^\s*(?:[-*+]\s+)?\d{4}[.)]\s/m;

/** Numbers from which on the number of a list is a year that begins a sentence. */
const firstYear = 1000;

function treeOf({ extension, document }: EntryText): Node | undefined {
  const body = document.body?.body ?? '';
  if (!worthReading.test(body)) return undefined;
  try {
    return extension === 'mdx' ? mdxToMdast(body) : markdownToMdast(body);
  } catch {
    // MDX that cannot be parsed stops the build with its own line.
    return undefined;
  }
}

function nodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

function languagesOf(entry: Entry): Locale[] {
  return entry.texts.map(({ locale }) => locale);
}

function linkFindings(
  node: Node,
  from: Entry,
  text: EntryText,
  place: Place,
  known: Known,
): Finding[] {
  if (node.url === undefined || (node.type !== 'link' && node.type !== 'definition')) return [];
  if (!node.url.startsWith('../')) return [];
  const link = readEntryLink(node.url);
  if (!link) return [finding('link-form', place, { url: node.url })];
  const { collection, slug } = link;
  const target = known.entry(collection, slug);
  if (!target) {
    const suggestion = nearest(slug, known.slugs(collection) ?? []);
    return [finding('unknown-entry', place, { collection, value: slug, suggestion })];
  }
  const isHidden = target.facts?.['draft'] === true && from.facts?.['draft'] !== true;
  if (isHidden) return [finding('draft-reference', place, { value: slug })];
  const language = link.locale ?? text.locale;
  const languages = languagesOf(target);
  if (languages.includes(language)) return [];
  return [finding('link-language', place, { slug, language, languages })];
}

function textFindings(entry: Entry, text: EntryText, known: Known): Finding[] {
  const tree = treeOf(text);
  if (!tree) return [];
  const firstLine = text.document.body?.bodyLine ?? 1;
  return nodes(tree).flatMap((node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const place = { path: text.path, at: { line: line + firstLine - 1, column }, field: '' };
    const isYear = node.type === 'list' && node.ordered === true && (node.start ?? 1) >= firstYear;
    return [
      ...(isYear ? [finding('year-list', place, { year: node.start ?? 0 })] : []),
      ...linkFindings(node, entry, text, place, known),
    ];
  });
}

/** Links between texts lead to entries that exist in their language; years do not turn into lists. */
export function bodyRules(repository: Repository): Finding[] {
  const known = knownTargets(repository);
  return repository.entries.flatMap((entry) =>
    entry.texts.flatMap((text) => textFindings(entry, text, known)),
  );
}
