import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { isBroken, parseEntryFile } from '../repository/entryFile.ts';
import { listBundles, type Bundle, type TextFile } from '../repository/files.ts';
import { contentDir } from '../repository/location.ts';
import { splitFrontmatter } from '../repository/split.ts';
import { parseYaml } from '../repository/yaml.ts';
import { collections } from '../schemas/collections.ts';
import type { CollectionName, VocabularyName } from '../schemas/names.ts';
import { defaultLocale } from '../site.ts';

/** How many files are read and rendered at the same time. */
const concurrency = 16;

async function inBatches<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += concurrency) {
    await Promise.all(items.slice(start, start + concurrency).map(work));
  }
}

/** Loads again whatever a change on disk touches; Astro keeps what has the same digest. */
function watch(context: LoaderContext, path: string, load: () => Promise<void>): void {
  const { watcher } = context;
  if (!watcher) return;
  watcher.add(path);
  const reload = (changed: string) => {
    if (changed === path || changed.startsWith(path + sep)) void load();
  };
  watcher.on('add', reload);
  watcher.on('change', reload);
  watcher.on('unlink', reload);
}

/** The pictures that facts name, as Astro finds them beside the file. */
function images({ cover, logo }: Readonly<Record<string, unknown>>) {
  return {
    ...(typeof cover === 'string' && { picture: `./${cover}` }),
    ...(typeof logo === 'string' && { logo: `./${logo}` }),
  };
}

async function storeText(context: LoaderContext, bundle: Bundle, file: TextFile): Promise<void> {
  const { config, store, parseData, renderMarkdown, generateDigest } = context;
  const id = `${bundle.slug}/${file.locale}`;
  const source = await readFile(file.path, 'utf8');
  const digest = generateDigest(source);
  const filePath = relative(fileURLToPath(config.root), file.path).split(sep).join('/');
  const known = store.get(id);
  if (known?.digest === digest && known.filePath === filePath) return;
  const parsed = parseEntryFile(source);
  if (isBroken(parsed)) throw new Error(`${filePath}: ${parsed.broken.message}`);
  const { facts, text } = splitFrontmatter(collections[bundle.collection], parsed.frontmatter.data);
  const isDefault = file.locale === defaultLocale;
  const data = await parseData({
    id,
    filePath: file.path,
    data: {
      slug: bundle.slug,
      locale: file.locale,
      hasBody: parsed.body !== '',
      text,
      ...(isDefault && { facts, ...images(facts) }),
    },
  });
  store.delete(id);
  if (file.extension === 'mdx') {
    store.set({ id, data, filePath, digest, deferredRender: true });
  } else {
    // An empty front matter block in front: a body may itself begin with a line of dashes.
    const rendered = await renderMarkdown(`---\n---\n${parsed.body}`, {
      fileURL: pathToFileURL(file.path),
    });
    const assetImports = rendered.metadata?.imagePaths;
    store.set({ id, data, filePath, digest, rendered, ...(assetImports && { assetImports }) });
  }
}

/** Loads the language files of one collection's entry folders, one record a file, `<slug>/<locale>`. */
export function bundleLoader(collection: CollectionName): Loader {
  return {
    name: 'entry-folders',
    async load(context) {
      const load = async () => {
        const bundles = await listBundles(contentDir(), collection);
        const files = bundles.flatMap((bundle) => bundle.texts.map((file) => ({ bundle, file })));
        const present = new Set(files.map(({ bundle, file }) => `${bundle.slug}/${file.locale}`));
        for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id);
        await inBatches(files, ({ bundle, file }) => storeText(context, bundle, file));
      };
      await load();
      watch(context, join(contentDir(), collection), load);
    },
  };
}

/** Loads the terms of one vocabulary in the order of its file. */
export function vocabularyLoader(vocabulary: VocabularyName): Loader {
  const path = join(contentDir(), 'vocabularies', `${vocabulary}.yaml`);
  return {
    name: 'vocabulary',
    async load(context) {
      const load = async () => {
        const { data } = parseYaml(await readFile(path, 'utf8'));
        const terms = typeof data === 'object' && data !== null ? Object.entries(data) : [];
        context.store.clear();
        for (const [order, [id, term]] of terms.entries()) {
          context.store.set({ id, data: await context.parseData({ id, data: { order, term } }) });
        }
      };
      await load();
      watch(context, path, load);
    },
  };
}
