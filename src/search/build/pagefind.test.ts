import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chunkOf, readChunk, readMeta, type IndexMeta } from '../engine/pagefindFiles.ts';
import { fold } from '../language/fold.ts';
import { readLexicon } from '../language/lexicon.ts';
import { segments } from '../language/segments.ts';
import { readFragments, type Fragment } from './fragments.ts';
import { buildIndex } from './pagefind.ts';
import { writeResources } from './resources.ts';

const texts = {
  first: 'Pašvaldība un kopiena: ceļa karte. Par sadarbību – pašvaldības un NVO, 2023. gadā.',
  second: 'Kāzas, kazas un e-pasts (info@example.org); sociāli-ekonomisks „ietvars” pašvaldībai.',
};
const document = (zones: string, facets = '{"type":["studies"]}') =>
  `{"entry":"studies/x","date":"2020","zones":${zones},"facets":${facets}}`;

function page(text: string, data: string): string {
  return `<html lang="lv"><title>T</title><main data-pagefind-body data-document="${data.replaceAll('"', '&quot;')}"><h1>Virsraksts</h1><p>${text}</p></main></html>`;
}

async function site(pages: Readonly<Record<string, string>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'search-index-'));
  for (const [name, html] of Object.entries(pages)) {
    await mkdir(join(dir, 'lv', name), { recursive: true });
    await writeFile(join(dir, 'lv', name, 'index.html'), html);
  }
  return dir;
}

describe('an index that Pagefind made', () => {
  let dir = '';
  let folder = '';
  let meta: IndexMeta = { pages: [], chunks: [] };
  let fragments: readonly Fragment[] = [];

  beforeAll(async () => {
    dir = await site({
      first: page(texts.first, document('[0,0,1,3]')),
      second: page(texts.second, document('[0,0,1,2]')),
    });
    ({ folder } = await buildIndex(dir, 'lv'));
    const name = (await readdir(folder)).find((file) => file.endsWith('.pf_meta')) ?? '';
    meta = readMeta(gunzipSync(await readFile(join(folder, name))));
    fragments = await readFragments(dir, folder, meta);
  });

  afterAll(() => rm(dir, { recursive: true }));

  async function find(word: string) {
    const chunk = chunkOf(meta.chunks, word);
    const file = join(folder, 'index', `${chunk?.hash ?? ''}.pf_index`);
    return readChunk(gunzipSync(await readFile(file))).get(word);
  }

  test('has every word at the places at which our own cutting of the text has it', async () => {
    for (const [row, { content }] of fragments.entries()) {
      for (const [position, { whole }] of segments(content).entries()) {
        if (whole === '') continue;
        const spellings = await find(fold(whole));
        const places = spellings
          .filter(({ spelling }) => spelling === whole)
          .flatMap(({ hits }) => hits)
          .filter((hit) => hit.page === row)
          .flatMap(({ positions }) => positions);
        expect(places, whole).toContain(position);
      }
    }
  });

  test('keeps spellings that differ in diacritics apart', async () => {
    expect((await find('kazas')).map(({ spelling }) => spelling).sort()).toEqual([
      'kazas',
      'kāzas',
    ]);
  });

  test('knows how many words each page has', () => {
    const counted = fragments.map(({ content }) => content.split(/\s+/).length);
    expect(meta.pages.map(({ words }) => words)).toEqual(counted);
  });

  test('leaves none of its ready-made interfaces behind', async () => {
    expect((await readdir(folder)).filter((name) => /ui|highlight|worker/.test(name))).toEqual([]);
  });

  test('gets a lexicon and a table of documents beside it', async () => {
    await writeResources(dir, folder, 'lv');
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest).toEqual({
      meta: expect.stringMatching(/\.pf_meta$/),
      documents: expect.stringMatching(/^data\/documents\.[0-9a-f]{10}\.pack$/),
      lexicon: expect.stringMatching(/^data\/lexicon\.[0-9a-f]{10}\.pack$/),
    });
  });
});

test('a language without entries has an index without pages', async () => {
  const dir = await site({ search: '<html lang="lv"><title>T</title><h1>Meklēt</h1></html>' });
  const { folder, pages } = await buildIndex(dir, 'lv');
  await writeResources(dir, folder, 'lv');
  const names = await readdir(folder);
  const meta = await readFile(join(folder, names.find((name) => name.endsWith('.pf_meta')) ?? ''));
  expect([pages, readMeta(gunzipSync(meta))]).toEqual(['0', { pages: [], chunks: [] }]);
  expect(names.sort()).toEqual(['data', 'manifest.json', 'pagefind.empty.pf_meta']);
  const lexicon = (await readdir(join(folder, 'data'))).find((name) => name.startsWith('lexicon'));
  const table = gunzipSync(await readFile(join(folder, 'data', lexicon ?? '')));
  const { understand, correct, complete } = readLexicon(table);
  expect([understand('klēts'), correct('klēts'), complete('k')]).toEqual([[], [], []]);
  await rm(dir, { recursive: true });
});

test('a page that does not describe itself stops the build', async () => {
  const dir = await site({ first: page(texts.first, '{"entry":1}') });
  const { folder } = await buildIndex(dir, 'lv');
  await expect(writeResources(dir, folder, 'lv')).rejects.toThrow(
    '/lv/first/ does not say what the search needs to know of it',
  );
  await rm(dir, { recursive: true });
});
