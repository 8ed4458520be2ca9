import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openMediaCache } from './mediaCache.ts';
import { samplePdf, samplePicture } from './sampleFiles.ts';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'media-cache-'));
});

afterEach(async () => rm(dir, { recursive: true }));

async function run(name: string, bytes: Buffer): Promise<number> {
  const cache = await openMediaCache(dir);
  const faults = await cache.inspect(name, bytes);
  await cache.save();
  return faults.length;
}

it('a right file is right again, under every name with its extension', async () => {
  expect(await run('a.jpg', samplePicture)).toBe(0);
  expect(await run('b.jpg', samplePicture)).toBe(0);
  expect(await readdir(dir)).toHaveLength(1);
});

it('a right file is wrong under another extension, and when it changes', async () => {
  expect(await run('a.jpg', samplePicture)).toBe(0);
  expect(await run('a.png', samplePicture)).toBe(1);
  expect(await run('a.jpg', samplePicture.subarray(0, 200))).toBe(1);
});

it('a wrong file is wrong again', async () => {
  const pdf = samplePdf('/AA << >>');
  expect(await run('a.pdf', pdf)).toBe(1);
  expect(await run('a.pdf', pdf)).toBe(1);
});

it('a list that is no list is not believed', async () => {
  expect(await run('a.jpg', samplePicture)).toBe(0);
  const [name = ''] = await readdir(dir);
  await writeFile(join(dir, name), '{"right":');
  expect(await run('a.pdf', samplePdf('/AA << >>'))).toBe(1);
  expect(await run('a.jpg', samplePicture)).toBe(0);
});
