import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliSize } from './brotli.ts';

/** What searching costs a reader who searches for the first time, and the host. */
export interface SearchCost {
  readonly index: string;
  /** Bytes of each kind of file that a first search loads, brotli. */
  readonly files: Readonly<Record<string, number>>;
  readonly first: number;
  /** The same when the word stands in the largest chunk of the index, among the commonest words. */
  readonly worst: number;
  /** Bytes of the whole index on disk, as it is. */
  readonly disk: number;
}

/** How many results a first search shows. */
const fragments = 5;

interface Sized {
  readonly name: string;
  readonly bytes: number;
}

async function sizes(folder: string, pattern: RegExp): Promise<Sized[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => pattern.test(name));
  const sized = names.map(async (name) => ({ name, bytes: (await stat(join(folder, name))).size }));
  return (await Promise.all(sized)).sort((a, b) => a.bytes - b.bytes);
}

const middle = (files: readonly Sized[]) => files.slice(Math.floor(files.length / 2));

async function brotliOf(folder: string, files: readonly Sized[]): Promise<number> {
  const read = files.map(async ({ name }) => brotliSize(await readFile(join(folder, name))));
  return (await Promise.all(read)).reduce((sum, each) => sum + each, 0);
}

async function onDisk(folder: string): Promise<number> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile());
  const bytes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return bytes.reduce((sum, each) => sum + each, 0);
}

/** The scripts that a search loads: the worker, which brings its own, and what starts it. */
async function scripts(dist: string): Promise<number> {
  const assets = join(dist, '_astro');
  return brotliOf(assets, await sizes(assets, /(?:worker|[sS]earch).*\.js$/));
}

/**
 * Weighs the search of a language: its scripts, the files that every search needs, and what a
 * search for one word loads. Of chunks and fragments those of the middle size are taken.
 */
export async function searchCost(dist: string, index: string): Promise<SearchCost> {
  const folder = join(dist, index);
  const choose = async (sub: string, pattern: RegExp, pick: (files: Sized[]) => readonly Sized[]) =>
    brotliOf(join(folder, sub), pick(await sizes(join(folder, sub), pattern)));
  const all = (found: readonly Sized[]) => found;
  const files = {
    scripts: await scripts(dist),
    lexicon: await choose('data', /^lexicon\./, all),
    documents: await choose('data', /^documents\./, all),
    terms: await choose('', /^(?:terms|manifest)\.json$/, all),
    meta: await choose('', /\.pf_meta$/, all),
    'index chunk': await choose('index', /./, (found) => middle(found).slice(0, 1)),
    [`${fragments} fragments`]: await choose('fragment', /./, (found) =>
      middle(found).slice(0, fragments),
    ),
  };
  const first = Object.values(files).reduce((sum, each) => sum + each, 0);
  const largest = await choose('index', /./, (found) => found.slice(-1));
  const worst = first - files['index chunk'] + largest;
  return { index, files, first, worst, disk: await onDisk(folder) };
}
