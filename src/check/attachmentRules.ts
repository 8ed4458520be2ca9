import { join } from 'node:path';
import { ownFile } from '../schemas/fields.ts';
import { factReferences, type Reference } from '../schemas/references.ts';
import type { Entry } from './entries.ts';
import { finding, inDocument, wholeFile, type Finding } from './findings.ts';
import { isHidden, isMarkdown, type Item } from './listing.ts';
import type { Repository } from './model.ts';
import { nearest } from './nearest.ts';

const fileName = ownFile();

/** A fact that names a file which is not there, and the file that was perhaps meant. */
interface Missing extends Reference {
  readonly suggestion: string | undefined;
}

function missingFiles({ bundle, items, facts }: Entry): Missing[] {
  const names = items.filter((item) => item.kind !== 'folder').map((item) => item.name);
  const candidates = names.filter((name) => !isMarkdown(name));
  return factReferences(bundle.collection, facts)
    .filter(({ target, value }) => target.file === true && !names.includes(value))
    .map((reference) => ({ ...reference, suggestion: nearest(reference.value, candidates) }));
}

function isMentioned({ texts }: Entry, name: string): boolean {
  const spellings = [name, name.normalize('NFC'), encodeURI(name)];
  return texts.some(({ document }) => spellings.some((one) => document.source.includes(one)));
}

function idleItems(entry: Entry, missing: readonly Missing[]): Item[] {
  const { bundle, texts, items, nested } = entry;
  // Where a text is not read, it may be the one that names the file.
  const isRead = texts.length > 0 && texts.length === bundle.texts.length;
  if (!isRead || texts.some(({ document }) => document.source === '')) return [];
  const expected = new Set([...nested, ...missing.map((one) => one.suggestion)]);
  return items.filter(
    (item) =>
      item.kind !== 'link' &&
      !isHidden(item) &&
      !(item.kind === 'file' && isMarkdown(item.name)) &&
      !expected.has(item.name) &&
      !isMentioned(entry, item.name),
  );
}

function inFolder(entry: Entry): Finding[] {
  const { main, bundle } = entry;
  const missing = missingFiles(entry);
  return [
    ...missing.flatMap(({ path, value, suggestion }) => {
      // What is no file name at all is the schema's to report.
      if (!main || !fileName.safeParse(value).success) return [];
      return [
        finding('file-missing', inDocument(main.document, path), { name: value, suggestion }),
      ];
    }),
    ...idleItems(entry, missing).map(({ name }) =>
      finding('file-unreferenced', wholeFile(join(bundle.dir, name)), { name }),
    ),
  ];
}

/** Bodies that MDX cannot do without. */
function emptyMdx(entry: Entry): Finding[] {
  return entry.texts.flatMap(({ extension, document: { path, body } }) => {
    if (extension !== 'mdx' || body?.body !== '') return [];
    return [finding('empty-mdx', { path, at: { line: body.bodyLine, column: 1 }, field: '' }, {})];
  });
}

/** The files that an entry names are there, and those that are there are named. */
export function attachmentRules({ entries }: Repository): Finding[] {
  return entries.flatMap((entry) => [...inFolder(entry), ...emptyMdx(entry)]);
}
