import { statSync } from 'node:fs';
import { defineHastPlugin, type HastVisitorContext } from 'satteri';
import { formatBytes } from '../../i18n/bytes.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import { componentRule } from '../policy/components.ts';
import type { PolicyNode } from '../policy/node.ts';
import { documentLocale } from '../document.ts';
import { fileAddress } from '../entryLinks.ts';
import { given } from './given.ts';
import { aroundChildren, idsIn, nothingAround, partId, property } from './outline.ts';

/** What the processor changes. */
type Target = Parameters<HastVisitorContext['insertAfter']>[0];
type Content = Exclude<Parameters<HastVisitorContext['insertAfter']>[1], readonly unknown[]>;

/** A node of the tree, read as the policy reads it. */
interface Node extends PolicyNode {
  readonly tagName?: string;
  readonly children?: readonly Node[];
}

/** The same node for the processor, which types each kind of node apart. */
function target(node: Node): Target {
  return node as Target;
}

type Around = typeof nothingAround & {
  /** The heading of the nearest statement or step. */
  readonly about: string;
};

/** Everything about a text that its components have to know. */
interface TextContext {
  readonly locale: Locale;
  readonly entry: string;
  /** Titles of the audiences by their ids. */
  readonly audiences: ReadonlyMap<string, string>;
  readonly file: URL | undefined;
  readonly change: HastVisitorContext;
}

function headingOf(node: Node): Node | undefined {
  return node.children?.find(({ tagName }) => /^h[2-6]$/.test(tagName ?? ''));
}

function audiencesOf(root: Node): Map<string, string> {
  const found = new Map<string, string>();
  const open: Node[] = [root];
  for (let node = open.shift(); node; node = open.shift()) {
    if (node.name === 'Audience') {
      found.set(property(node, 'id') ?? '', property(node, 'title') ?? '');
    }
    open.push(...(node.children ?? []));
  }
  return found;
}

function columnsOf(table: Node): string {
  const columns = (table.children ?? []).filter(({ name }) => name === 'Column');
  return JSON.stringify(
    columns.map((one) => ({
      title: property(one, 'title'),
      kind: property(one, 'kind') ?? 'text',
    })),
  );
}

/** Format and size of an entry's own file. */
function fileDetail(name: string, { locale, file }: TextContext): string {
  const format = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
  const size = file && statSync(new URL(name, file), { throwIfNoEntry: false })?.size;
  return [format, ...(size === undefined ? [] : [formatBytes(locale, size)])].join(', ');
}

function values(node: Node, around: Around, text: TextContext): Readonly<Record<string, string>> {
  const path = property(node, 'path') ?? '';
  const all: Readonly<Record<string, () => string>> = {
    locale: () => text.locale,
    entry: () => text.entry,
    about: () => around.about,
    columns: () => columnsOf(node),
    href: () => fileAddress(path, text.file) ?? path,
    detail: () => fileDetail(path, text),
  };
  const names = given[node.name ?? ''] ?? [];
  return Object.fromEntries(names.map((name) => [name, all[name]?.() ?? '']));
}

/** An element that stands below a heading. */
function paragraph(
  properties: Readonly<Record<string, string | boolean | string[]>>,
  text = '',
): Content {
  const children = text === '' ? [] : [{ type: 'text' as const, value: text }];
  return { type: 'element', tagName: 'p', properties, children };
}

/** For whom a statement is: those it names, or everyone; and its line that says so. */
function address(statement: Node, { audiences, change, locale }: TextContext): void {
  const ids = property(statement, 'for') === undefined ? [...audiences.keys()] : undefined;
  if (ids && ids.length > 0) change.setProperty(target(statement), 'for', ids.join(' '));
  const names = (ids ?? idsIn(property(statement, 'for'))).map((id) => audiences.get(id) ?? id);
  const heading = headingOf(statement);
  if (!heading || names.length === 0) return;
  const line = `${strings(locale).worksheet.for}: ${names.join(' · ')}`;
  change.insertAfter(target(heading), paragraph({ className: ['for-whom'] }, line));
}

function complete(node: Node, around: Around, text: TextContext): void {
  const { change } = text;
  for (const [name, value] of Object.entries(values(node, around, text))) {
    change.setProperty(target(node), name, value);
  }
  const id = partId(node, around);
  if (node.name === 'Answer' && id !== undefined) change.setProperty(target(node), 'id', id);
  if (node.name === 'Statement') address(node, text);
  const heading = node.name === 'Step' ? headingOf(node) : undefined;
  if (heading) change.insertAfter(target(heading), paragraph({ dataProgress: '', hidden: true }));
  const [first] = node.children ?? [];
  // Words alone stand beside a tick.
  if (node.name === 'Check' && first?.tagName === 'p') {
    change.replaceNode(target(first), (first.children ?? []).map(target));
  }
}

function walk(node: Node, around: Around, text: TextContext): void {
  if (componentRule(node.name ?? '')) complete(node, around, text);
  const heading = node.name === 'Step' || node.name === 'Statement' ? headingOf(node) : undefined;
  const about = heading ? text.change.textContent(target(heading)).trim() : around.about;
  const inside = { ...aroundChildren(node, around), about };
  for (const child of node.children ?? []) walk(child, inside, text);
}

/**
 * Tells the components of a text what follows from where they stand: the language, the entry, the
 * heading above an answer, the audiences of a statement by name.
 */
export const worksheetContext = defineHastPlugin({
  name: 'worksheet-context',
  before(root, change) {
    const { fileURL: file } = change;
    if (file?.pathname.endsWith('.mdx') !== true) return;
    const [entry = ''] = file.pathname.split('/').reverse().slice(1);
    // The same tree as the policy sees it, which tells no kinds of node apart.
    const tree = root as unknown as Node;
    const locale = documentLocale(file);
    const text = { locale, entry, audiences: audiencesOf(tree), file, change };
    walk(tree, { ...nothingAround, about: '' }, text);
  },
});
