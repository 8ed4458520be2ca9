import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFactsCache } from './factsCache.ts';
import { readFacts } from './textFacts.ts';

const bad = { source: '{x}', body: { body: '{x}', bodyLine: 4 }, isMdx: true };
let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'facts-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true });
});

async function keep(): Promise<string> {
  const cache = await openFactsCache('/content', dir);
  cache.readFacts(bad);
  await cache.save();
  return join(dir, (await readdir(dir))[0] ?? '');
}

test('what is kept is what would be found out anew', async () => {
  await keep();
  const cache = await openFactsCache('/content', dir);
  expect(cache.readFacts(bad)).toEqual(readFacts(bad));
});

test('what is kept is used', async () => {
  const file = await keep();
  await writeFile(file, (await readFile(file, 'utf8')).replace('mdx-code', 'mdx-kept'));
  const { problems } = (await openFactsCache('/content', dir)).readFacts(bad);
  expect(problems[0]?.key).toBe('mdx-kept');
});

test.each([
  ['another text', { ...bad, source: '{y}' }],
  ['the same text as Markdown', { ...bad, isMdx: false }],
  ['a body that begins elsewhere', { ...bad, body: { ...bad.body, bodyLine: 5 } }],
])('is not used for %s', async (_name, text) => {
  const file = await keep();
  await writeFile(file, (await readFile(file, 'utf8')).replace('mdx-code', 'mdx-kept'));
  expect((await openFactsCache('/content', dir)).readFacts(text)).toEqual(readFacts(text));
});

test.each([
  ['was kept by another version', (kept: string) => kept.replace(/"version":"\w/, '"version":"x')],
  ['is broken', (kept: string) => kept.slice(0, 20)],
])('is not used when it %s', async (_name, change) => {
  const file = await keep();
  const kept = (await readFile(file, 'utf8')).replace('mdx-code', 'mdx-kept');
  await writeFile(file, change(kept));
  expect((await openFactsCache('/content', dir)).readFacts(bad)).toEqual(readFacts(bad));
});

test('texts that are gone are not kept', async () => {
  const file = await keep();
  const cache = await openFactsCache('/content', dir);
  cache.readFacts({ ...bad, source: '{z}' });
  await cache.save();
  expect(Object.keys(JSON.parse(await readFile(file, 'utf8')).facts)).toHaveLength(1);
});
