import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { collectionNames, type CollectionName } from '../schemas/names.ts';

/** One language file of an entry. */
export interface TextFile {
  readonly locale: Locale;
  readonly extension: 'md' | 'mdx';
  readonly path: string;
}

/** An entry's folder: everything about it in one place. */
export interface Bundle {
  readonly collection: CollectionName;
  readonly slug: string;
  readonly dir: string;
  readonly texts: readonly TextFile[];
  /** Names of all other files and folders in it. */
  readonly others: readonly string[];
}

const textName = /^index\.([a-z]+)\.(mdx?)$/;

function textFile(dir: string, name: string): TextFile | undefined {
  const [, locale = '', extension] = textName.exec(name) ?? [];
  if (!isLocale(locale)) return undefined;
  return { locale, extension: extension === 'mdx' ? 'mdx' : 'md', path: join(dir, name) };
}

async function bundle(collection: CollectionName, root: string, slug: string): Promise<Bundle> {
  const dir = join(root, slug);
  const names = (await readdir(dir)).sort();
  const texts = names.flatMap((name) => textFile(dir, name) ?? []);
  const known = new Set(texts.map((text) => text.path));
  return {
    collection,
    slug,
    dir,
    texts,
    others: names.filter((name) => !known.has(join(dir, name))),
  };
}

/** All entry folders of one collection, sorted by slug. A collection without a folder is empty. */
export async function listBundles(
  contentDir: string,
  collection: CollectionName,
): Promise<Bundle[]> {
  const root = join(contentDir, collection);
  const found = await readdir(root, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const folders = found
    .filter((item) => item.isDirectory())
    .map((item) => item.name)
    .sort();
  return Promise.all(folders.map((slug) => bundle(collection, root, slug)));
}

/** All entry folders of a content repository, collection by collection. */
export async function listRepository(contentDir: string): Promise<Bundle[]> {
  const lists = await Promise.all(
    collectionNames.map((collection) => listBundles(contentDir, collection)),
  );
  return lists.flat();
}
