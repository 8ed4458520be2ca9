import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { pack, unpack, type Packed } from './packed.ts';

/** What every packed file begins with once it is unzipped. */
const signature = Buffer.from('pagefind_dcd');

async function read(path: string): Promise<Packed> {
  const bytes = gunzipSync(await readFile(path));
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`${path} is not a file of Pagefind's as this version knows it`);
  return unpack(bytes.subarray(signature.length));
}

function isRow(value: Packed): value is readonly Packed[] {
  return typeof value !== 'number' && typeof value !== 'string';
}

/** The rows of a list, in the order of their first values, which are names. */
function sorted(list: Packed | undefined): (readonly Packed[])[] {
  if (list === undefined || !isRow(list)) throw new Error('A list of the index is missing');
  const name = (row: readonly Packed[]) => String(row[0]);
  return list.filter(isRow).sort((one, other) => (name(one) < name(other) ? -1 : 1));
}

/**
 * Writes a value under a name made of its contents, and removes the file that held it.
 * @param name the old and the new name, by hash
 * @returns the new hash
 */
async function replace(
  oldHash: string,
  language: string,
  value: Packed,
  name: (hash: string) => string,
): Promise<string> {
  const packed = Buffer.concat([signature, pack(value)]);
  const hash = `${language}_${createHash('sha256').update(packed).digest('hex').slice(0, 10)}`;
  await rm(name(oldHash));
  await writeFile(name(hash), gzipSync(packed, { level: 9 }));
  return hash;
}

/**
 * Gives the index of one language the same bytes and names in every build of the same pages.
 * Pagefind 1.5 keeps the filters, the values of each and the sort orders in hash maps whose order
 * is another one in each run (its source, index/mod.rs); here they are put in order of their names.
 * @param dir the folder of the index, with `pagefind-entry.json`
 * @throws when the index is not built as version 1.5 builds it
 */
export async function stabiliseIndex(dir: string): Promise<void> {
  const entryFile = join(dir, 'pagefind-entry.json');
  const metaFile = (hash: string) => join(dir, `pagefind.${hash}.pf_meta`);
  let entry = await readFile(entryFile, 'utf8');
  for (const [, language = '', hash = ''] of entry.matchAll(/"(\w+)":\{"hash":"(\w+)"/g)) {
    const meta = await read(metaFile(hash));
    if (!isRow(meta)) throw new Error('The metadata of the index is not a list');
    const [version = '', pages = [], chunks = [], filters, sorts] = meta;
    const newFilters: Packed[] = [];
    const filterFile = (name: string) => join(dir, 'filter', `${name}.pf_filter`);
    for (const [name = '', oldHash = ''] of sorted(filters)) {
      const filter = await read(filterFile(String(oldHash)));
      const values = sorted(isRow(filter) ? filter[1] : undefined);
      const packed = [name, values];
      newFilters.push([name, await replace(String(oldHash), language, packed, filterFile)]);
    }
    const newMeta = [version, pages, chunks, newFilters, sorted(sorts)];
    const newHash = await replace(hash, language, newMeta, metaFile);
    entry = entry.replace(`"${hash}"`, `"${newHash}"`);
  }
  await writeFile(entryFile, entry);
}
