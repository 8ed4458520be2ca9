import { join } from 'node:path';
import type { Locale } from '../i18n/locales.ts';
import type { Bundle, TextFile } from '../repository/files.ts';
import { splitFrontmatter, type SplitFrontmatter } from '../repository/split.ts';
import { collections } from '../schemas/collections.ts';
import {
  failedDocument,
  readEntryDocument,
  type EntryDocument,
  type Mapping,
} from './documents.ts';
import { isMarkdown, listItems, type Item } from './listing.ts';
import type { FactsReader } from './textFacts.ts';

/** An entry's text in one language, as far as it could be read. */
export interface EntryText extends TextFile {
  readonly document: EntryDocument;
  /** Its front matter told apart; undefined when it is broken. */
  readonly split: SplitFrontmatter | undefined;
}

/** An entry's folder, read. */
export interface Entry {
  readonly bundle: Bundle;
  readonly items: readonly Item[];
  /** Folders in it that hold Markdown, which nobody will find there. */
  readonly nested: readonly string[];
  /** One text for each language that the site publishes, or for any when that is not known. */
  readonly texts: readonly EntryText[];
  /** The text in the default language, where the facts stand. */
  readonly main: EntryText | undefined;
  /** Its facts; undefined when they cannot be known. */
  readonly facts: Mapping | undefined;
}

/** Whether a site publishes a language. One whose languages are unknown may publish any. */
export function publishes(languages: readonly Locale[], locale: Locale): boolean {
  return languages.length === 0 || languages.includes(locale);
}

async function readText(
  bundle: Bundle,
  text: TextFile,
  isLink: boolean,
  readFacts: FactsReader,
): Promise<EntryText> {
  const document = isLink
    ? failedDocument(text.path, 'symbolic-link')
    : await readEntryDocument(text.path, readFacts);
  const { data } = document;
  return {
    ...text,
    document,
    split: data && splitFrontmatter(collections[bundle.collection], data),
  };
}

async function nestedEntries(dir: string, items: readonly Item[]): Promise<string[]> {
  const nested: string[] = [];
  for (const { name } of items.filter((item) => item.kind === 'folder')) {
    const inside = (await listItems(join(dir, name))) ?? [];
    if (inside.some((item) => isMarkdown(item.name))) nested.push(name);
  }
  return nested;
}

/** Reads an entry's folder. Of two files in one language the first counts. */
export async function readEntry(
  bundle: Bundle,
  languages: readonly Locale[],
  readFacts: FactsReader,
): Promise<Entry> {
  const items = (await listItems(bundle.dir)) ?? [];
  const links = new Set(
    items.filter((item) => item.kind === 'link').map((item) => join(bundle.dir, item.name)),
  );
  const texts: EntryText[] = [];
  for (const text of bundle.texts) {
    const known = texts.some((other) => other.locale === text.locale);
    if (known || !publishes(languages, text.locale)) continue;
    texts.push(await readText(bundle, text, links.has(text.path), readFacts));
  }
  const main = texts.find((text) => text.locale === languages[0]);
  const nested = await nestedEntries(bundle.dir, items);
  return { bundle, items, nested, texts, main, facts: main?.split?.facts };
}
