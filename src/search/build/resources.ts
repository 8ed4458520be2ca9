import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Locale } from '../../i18n/locales.ts';
import { buildLexicon } from '../language/lexiconBuilder.ts';
import { lexiconKey } from '../language/lexiconKey.ts';
import { lexiconNotice } from '../language/notices.ts';
import { segments } from '../language/segments.ts';
import { readMeta } from '../engine/pagefindFiles.ts';
import type { Manifest } from '../engine/manifest.ts';
import { documentTable } from './documentTable.ts';
import { readFragments, type Fragment } from './fragments.ts';

/** In how many pages each form stands, as it is written but in small letters. */
export function formsOf(fragments: readonly Fragment[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const { content } of fragments) {
    const words = segments(content).flatMap(({ whole, parts }) => [whole, ...parts]);
    for (const form of new Set(words)) if (form !== '') forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}

/** Lexicons that were made before, by what they were made of: making one takes seconds. */
const cache = join('.cache', 'lexicon');

async function lexiconOf(locale: Locale, forms: ReadonlyMap<string, number>): Promise<Uint8Array> {
  const file = join(cache, await lexiconKey(locale, forms));
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const made = await buildLexicon(locale, forms);
  await mkdir(cache, { recursive: true });
  // Under its name it is whole, even if two builds make it at once or one of them is broken off.
  const part = `${file}.${String(process.pid)}`;
  await writeFile(part, made);
  await rename(part, file);
  return made;
}

/**
 * Writes a file of the search, zipped by ourselves: hosts do not zip types that they do not know.
 * @returns its name, which holds a hash of its contents
 */
async function writePacked(folder: string, name: string, data: Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 10);
  const file = `data/${name}.${hash}.pack`;
  await mkdir(join(folder, 'data'), { recursive: true });
  await writeFile(join(folder, file), gzipSync(data, { level: 9 }));
  return file;
}

/**
 * Writes beside the index of one language what the search needs besides: the table of its pages
 * and its lexicon, and a manifest that names them.
 * @throws when the dictionaries of the language are missing, or a page does not describe itself
 */
export async function writeResources(site: string, folder: string, locale: Locale): Promise<void> {
  const meta = (await readdir(folder)).find((name) => name.endsWith('.pf_meta'));
  if (meta === undefined) throw new Error(`${folder} holds no index of Pagefind’s`);
  const index = readMeta(gunzipSync(await readFile(join(folder, meta))));
  const fragments = await readFragments(site, folder, index);
  const table = documentTable(fragments);
  const manifest: Manifest = {
    meta,
    documents: await writePacked(folder, 'documents', Buffer.from(JSON.stringify(table))),
    lexicon: await writePacked(folder, 'lexicon', await lexiconOf(locale, formsOf(fragments))),
  };
  await writeFile(join(folder, 'data', 'NOTICE.txt'), await lexiconNotice(locale));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
