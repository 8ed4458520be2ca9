import { markdownToMdast, mdxToMdast } from 'satteri';
import { displayed } from '../../check/check.ts';
import { isMapping, type Document } from '../../check/documents.ts';
import type { EntryText } from '../../check/entries.ts';
import type { Repository } from '../../check/model.ts';

/** An address of another site, and where the content names it. */
export interface Mention {
  readonly url: string;
  /** As reports show it. */
  readonly file: string;
  readonly line: number;
}

/** What is needed of a node of a text's tree (mdast, with MDX). */
interface Node {
  readonly url?: string;
  /** Of a component; directives have something else under this name. */
  readonly attributes?: unknown;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
  readonly children?: readonly Node[];
}

function isWeb(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}

function fieldMentions(document: Document): Mention[] {
  const file = displayed(document.path);
  function within(value: unknown, path: readonly PropertyKey[]): Mention[] {
    if (isWeb(value)) return [{ url: value, file, line: document.yaml.locate(path).line }];
    if (Array.isArray(value)) return value.flatMap((item, index) => within(item, [...path, index]));
    if (!isMapping(value)) return [];
    return Object.entries(value).flatMap(([key, item]) => within(item, [...path, key]));
  }
  return within(document.data, []);
}

function treeOf({ extension, document }: EntryText): Node | undefined {
  const body = document.body?.body ?? '';
  try {
    return extension === 'mdx' ? mdxToMdast(body) : markdownToMdast(body);
  } catch {
    // What cannot be parsed is for the check to say.
    return undefined;
  }
}

function attributeValues(attributes: unknown): unknown[] {
  const list: readonly unknown[] = Array.isArray(attributes) ? attributes : [];
  return list.filter(isMapping).map((attribute) => attribute['value']);
}

function bodyMentions(text: EntryText): Mention[] {
  const file = displayed(text.path);
  const firstLine = text.document.body?.bodyLine ?? 1;
  function within(node: Node): Mention[] {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    const values: unknown[] = [node.url, ...attributeValues(node.attributes)];
    const own = values.filter(isWeb).map((url) => ({ url, file, line }));
    return [...own, ...(node.children ?? []).flatMap(within)];
  }
  const tree = treeOf(text);
  return tree ? within(tree) : [];
}

/** Every address of another site in a content repository: site.yaml, vocabularies, front matter and texts. */
export function mentions(repository: Repository): Mention[] {
  const shared = [repository.site, ...repository.vocabularies.values()];
  const texts = repository.entries.flatMap((entry) => entry.texts);
  return [
    ...shared.flatMap((document) => (document ? fieldMentions(document) : [])),
    ...texts.flatMap((text) => [...fieldMentions(text.document), ...bodyMentions(text)]),
  ];
}
