import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mapBounded } from '../concurrency.ts';
import type { Entry } from '../entries.ts';
import { isHidden, isMarkdown, listItems, type Item } from '../listing.ts';
import { fault, type Fault } from './faults.ts';
import { nameFaults } from './inspect.ts';
import { extensionOf, kinds, megabyte } from './kinds.ts';
import type { MediaInspector } from './mediaCache.ts';

/** A file that is no text, and what is wrong with it. */
export interface MediaFile {
  readonly path: string;
  /** The entry's folder, or the content repository itself. */
  readonly home: string;
  readonly faults: readonly Fault[];
}

/** Files read at the same time: few, for each may weigh 25 MB. */
const atOnce = 4;

/** Folders within an entry that are looked into. */
const maxDepth = 8;

/** Faults of one file that are told. A file with more has to be made anew. */
const maxFaults = 50;

async function inFolder(dir: string, items: readonly Item[], depth = 0): Promise<string[]> {
  const shown = items.filter((item) => !isHidden(item) && item.kind !== 'link');
  const lists = await mapBounded(shown, atOnce, async ({ name, kind }) => {
    const path = join(dir, name);
    if (kind === 'file') return isMarkdown(name) ? [] : [path];
    if (depth >= maxDepth) return [];
    return inFolder(path, (await listItems(path)) ?? [], depth + 1);
  });
  return lists.flat();
}

async function readMedia(
  path: string,
  file: string,
  inspect: MediaInspector,
): Promise<readonly Fault[]> {
  const refused = nameFaults(file);
  const limit = kinds.get(extensionOf(file))?.maxBytes ?? 0;
  if (refused.length > 0) return refused;
  try {
    const { size } = await stat(path);
    if (size > limit) {
      const actual = Math.ceil(size / (megabyte / 10)) / 10;
      return [fault('media-bytes', { actual, limit: limit / megabyte })];
    }
    return await inspect(file, await readFile(path));
  } catch {
    return [fault('unreadable', {})];
  }
}

/**
 * Reads every media file of a content repository once: in the entries' folders, in `brand/`, and
 * those beside site.yaml.
 */
export async function readMediaFiles(
  dir: string,
  root: readonly Item[],
  entries: readonly Entry[],
  inspect: MediaInspector,
): Promise<MediaFile[]> {
  const brand = root.filter(({ name, kind }) => name === 'brand' && kind === 'folder');
  const loose = root.filter(({ name, kind }) => kind === 'file' && kinds.has(extensionOf(name)));
  const shared = await inFolder(dir, [...brand, ...loose]);
  const own = await mapBounded(entries, atOnce, async ({ bundle, items }) => {
    const paths = await inFolder(bundle.dir, items);
    return paths.map((path) => ({ path, home: bundle.dir }));
  });
  const found = [...shared.map((path) => ({ path, home: dir })), ...own.flat()];
  return mapBounded(found, atOnce, async ({ path, home }) => {
    const faults = await readMedia(path, path.slice(dir.length + 1).replaceAll('\\', '/'), inspect);
    return { path, home, faults: faults.slice(0, maxFaults) };
  });
}
