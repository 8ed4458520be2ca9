import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFormerSlugs } from './formerSlugs.ts';

let dir = '';

const files: Readonly<Record<string, string>> = {
  'studies/new/index.lv.md': '---\ntitle: Jauns\nformerSlugs: [old, older]\n---\n',
  'studies/new/index.ru.md': '---\ntitle: Новый\n---\n',
  'studies/kept/index.lv.md': '---\ntitle: Palicis\n---\nformerSlugs: [text]\n',
  'studies/draft/index.lv.md': '---\ntitle: Melnraksts\ndraft: true\nformerSlugs: [sketch]\n---\n',
  'studies/broken/index.lv.md': '---\nformerSlugs: [a]\n',
  'pages/about/index.en.md': '---\ntitle: About\nformerSlugs: [us]\n---\n',
};

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'former-slugs-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
});
afterAll(() => rm(dir, { recursive: true }));

it('published entries say how they were called, with the site’s languages that they have', async () => {
  expect(await readFormerSlugs(dir, ['lv', 'en', 'ru'])).toEqual([
    { collection: 'studies', slug: 'new', formerSlugs: ['old', 'older'], locales: ['lv', 'ru'] },
  ]);
});

it('the facts of the default language count', async () => {
  expect(await readFormerSlugs(dir, ['en', 'lv'])).toEqual([
    { collection: 'pages', slug: 'about', formerSlugs: ['us'], locales: ['en'] },
  ]);
});
