import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { pack, type Packed } from './packed.ts';
import { stabiliseIndex } from './stableIndex.ts';

const dirs: string[] = [];

async function writePacked(path: string, value: Packed): Promise<void> {
  await writeFile(path, gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), pack(value)])));
}

/** An index as Pagefind writes it, with its names and lists in one of the orders it may take. */
async function index(turned: boolean): Promise<string> {
  const order = <T>(list: readonly T[]): readonly T[] => (turned ? [...list].reverse() : list);
  const dir = await mkdtemp(join(tmpdir(), 'index-'));
  dirs.push(dir);
  const [first, second, meta] = order(['lv_aaa1111', 'lv_bbb2222', 'lv_ccc3333']);
  await mkdir(join(dir, 'filter'));
  const filter = (hash = '') => join(dir, 'filter', `${hash}.pf_filter`);
  await writePacked(filter(first), [
    'topic',
    order([
      ['a', [1, 2]],
      ['b', [300]],
    ]),
  ]);
  await writePacked(filter(second), [
    'type',
    order([
      ['c', [3]],
      ['d', [0]],
    ]),
  ]);
  const filters = order([
    ['topic', first ?? ''],
    ['type', second ?? ''],
  ]);
  const sorts = order([
    ['date', [1, 0]],
    ['title', [0, 1]],
  ]);
  await writePacked(join(dir, `pagefind.${meta ?? ''}.pf_meta`), [
    '1.5.2',
    [['lv_p', 9]],
    [],
    filters,
    sorts,
  ]);
  await writeFile(
    join(dir, 'pagefind-entry.json'),
    `{"version":"1.5.2","languages":{"lv":{"hash":"${meta ?? ''}","wasm":null,"page_count":1}}}`,
  );
  return dir;
}

async function contents(dir: string): Promise<Record<string, string>> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.includes('.'));
  const read = names.sort().map(async (name) => [name, await readFile(join(dir, name), 'hex')]);
  return Object.fromEntries(await Promise.all(read)) as Record<string, string>;
}

afterEach(async () => {
  for (const dir of dirs.splice(0)) await rm(dir, { recursive: true });
});

describe('the index of a language', () => {
  it('has the same names and bytes in whatever order Pagefind kept its filters', async () => {
    const one = await index(false);
    const other = await index(true);
    await stabiliseIndex(one);
    await stabiliseIndex(other);
    expect(await contents(one)).toEqual(await contents(other));
  });

  it('names the files that lie there', async () => {
    const dir = await index(true);
    await stabiliseIndex(dir);
    const entry = await readFile(join(dir, 'pagefind-entry.json'), 'utf8');
    const [, hash = ''] = /"hash":"(\w+)"/.exec(entry) ?? [];
    expect(await readdir(dir)).toContain(`pagefind.${hash}.pf_meta`);
    expect(await readdir(join(dir, 'filter'))).toHaveLength(2);
  });

  it('is refused when another version built it', async () => {
    const dir = await index(false);
    await writeFile(join(dir, 'pagefind.lv_ccc3333.pf_meta'), gzipSync('something else'));
    await expect(stabiliseIndex(dir)).rejects.toThrow('not a file of Pagefind');
  });
});
