import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import { listBundles } from '../repository/files.ts';
import { locale as localeSchema } from '../schemas/fields.ts';
import {
  collectionNames,
  vocabularyNames,
  type CollectionName,
  type VocabularyName,
} from '../schemas/names.ts';
import { mapBounded } from './concurrency.ts';
import { readYamlDocument, type Document } from './documents.ts';
import { readEntry, type Entry } from './entries.ts';
import { listItems, type Item } from './listing.ts';
import { readMediaFiles, type MediaFile } from './media/files.ts';
import { mediaFaults } from './media/inspect.ts';
import type { MediaInspector } from './media/mediaCache.ts';
import { readFacts as readFactsAnew, type FactsReader } from './textFacts.ts';
import { valueAt } from './values.ts';

/** A content repository, read once: what every rule looks at. */
export interface Repository {
  readonly dir: string;
  /** What lies in it; undefined when there is no such folder. */
  readonly items: readonly Item[] | undefined;
  readonly site: Document | undefined;
  /** The site's languages, the default first; empty when site.yaml does not tell. */
  readonly languages: readonly Locale[];
  readonly iconExists: boolean;
  /** What lies in maps/. */
  readonly mapItems: readonly Item[];
  /** The outlines of the regions, where site.yaml names a file that is there. */
  readonly outlines: Document | undefined;
  readonly vocabularyItems: readonly Item[];
  readonly vocabularies: ReadonlyMap<VocabularyName, Document>;
  /** What lies directly in the folder of each collection. */
  readonly collections: ReadonlyMap<CollectionName, readonly Item[]>;
  readonly entries: readonly Entry[];
  /** Every file that is no text, with what is wrong with its bytes. */
  readonly media: readonly MediaFile[];
}

/** Files read at the same time: enough to keep the disk busy, few enough for any open-files limit. */
const atOnce = 32;

function has(items: readonly Item[], name: string, kind: Item['kind']): boolean {
  return items.some((item) => item.name === name && item.kind === kind);
}

function languagesOf(site: Document | undefined): readonly Locale[] {
  const read = z.array(localeSchema).safeParse(site?.data?.['languages']);
  return read.success ? [...new Set(read.data)] : [];
}

async function isFile(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function readOutlines(
  dir: string,
  site: Document | undefined,
  mapItems: readonly Item[],
  readFacts: FactsReader,
): Promise<Document | undefined> {
  const named = valueAt(site?.data, ['map', 'regions']);
  const file = mapItems.find(({ name, kind }) => kind === 'file' && `maps/${name}` === named);
  // JSON is YAML too, and the parser of YAML knows where everything stands.
  return file && readYamlDocument(join(dir, 'maps', file.name), readFacts);
}

async function readVocabularies(
  dir: string,
  items: readonly Item[],
  readFacts: FactsReader,
): Promise<Map<VocabularyName, Document>> {
  const present = vocabularyNames.filter((name) => has(items, `${name}.yaml`, 'file'));
  const documents = await mapBounded(present, atOnce, async (name) => {
    const document = await readYamlDocument(join(dir, `${name}.yaml`), readFacts);
    return [name, document] as const;
  });
  return new Map(documents);
}

/**
 * Reads a content repository: its site, its vocabularies, and every entry. `readFacts` may answer
 * from what it knows of a text already, `inspectMedia` from what it knows of a media file.
 */
export async function readRepository(
  dir: string,
  readFacts = readFactsAnew,
  inspectMedia: MediaInspector = mediaFaults,
): Promise<Repository> {
  const items = await listItems(dir);
  const root = items ?? [];
  const site = has(root, 'site.yaml', 'file')
    ? await readYamlDocument(join(dir, 'site.yaml'), readFacts)
    : undefined;
  const languages = languagesOf(site);
  const icon = site?.data?.['icon'];
  const mapItems = (await listItems(join(dir, 'maps'))) ?? [];
  const vocabularyDir = join(dir, 'vocabularies');
  const vocabularyItems = (await listItems(vocabularyDir)) ?? [];
  const present = collectionNames.filter((name) => has(root, name, 'folder'));
  const collections = await mapBounded(present, atOnce, async (name) => {
    return [name, (await listItems(join(dir, name))) ?? []] as const;
  });
  const bundles = await mapBounded(present, atOnce, async (name) => listBundles(dir, name));
  const entries = await mapBounded(bundles.flat(), atOnce, async (bundle) =>
    readEntry(bundle, languages, readFacts),
  );
  return {
    dir,
    items,
    site,
    languages,
    iconExists: typeof icon === 'string' && (await isFile(join(dir, icon))),
    mapItems,
    outlines: await readOutlines(dir, site, mapItems, readFacts),
    vocabularyItems,
    vocabularies: await readVocabularies(vocabularyDir, vocabularyItems, readFacts),
    collections: new Map(collections),
    entries,
    media: await readMediaFiles(dir, root, entries, inspectMedia),
  };
}
