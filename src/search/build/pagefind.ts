import { spawn } from 'node:child_process';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Locale } from '../../i18n/locales.ts';
import { indexPath } from '../../routes/paths.ts';

/** Pagefind's command line, which reads pages about twice as fast as its Node API takes them in. */
const command = join(fileURLToPath(import.meta.resolve('pagefind')), '../runner/bin.cjs');

/** What Pagefind prints at its end: "Indexed 81 pages". */
function indexedPages(output: string): string {
  return /Indexed (\d+) pages?/.exec(output)?.[1] ?? '0';
}

/** Pagefind's ready-made interfaces, none of which the site uses. */
const interfaces = /^pagefind-(?:component-ui|highlight|modular-ui|ui|worker)\.(?:css|js)$/;

/** All that Pagefind writes. */
const everything = /^(?:fragment|index|filter|pagefind.*|wasm\..*)$/;

async function remove(folder: string, pattern: RegExp): Promise<void> {
  const names = (await readdir(folder)).filter((name) => pattern.test(name));
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true })));
}

/** What Pagefind prints where no page says what of it is to be found: then it takes all of every page. */
const foundNoEntry = 'Did not find a data-pagefind-body element';

/** An index of no pages, as `readMeta` reads it: the signature, then version, pages and chunks, all empty. */
const emptyMeta = Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.of(0x83, 0x60, 0x80, 0x80)]);

async function writeEmptyIndex(folder: string): Promise<void> {
  await remove(folder, everything);
  await writeFile(join(folder, 'pagefind.empty.pf_meta'), gzipSync(emptyMeta));
}

/**
 * Builds the index of one language from its built pages and writes it below `site`. Entries lie at
 * most two folders deep; the lists below them, half of all pages, need not be read. A language in
 * which there is no entry yet has an index without pages.
 * @returns the folder of the index, and the number of pages in it, as Pagefind says it
 * @throws with Pagefind's own words when it fails
 */
export async function buildIndex(
  site: string,
  locale: Locale,
): Promise<{ readonly folder: string; readonly pages: string }> {
  const folder = indexPath(locale).slice(1);
  const args = [
    '--site',
    site,
    '--glob',
    `${locale}/{*,*/*}/index.html`,
    // Unstemmed: words are understood by our own lexicon, which asks for the forms that are there.
    '--force-language',
    'unknown',
    '--output-subdir',
    folder,
  ];
  const printed = await new Promise<string>((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`Pagefind failed on the ${locale} pages:\n${output}`));
    });
  });
  const written = join(site, folder);
  if (printed.includes(foundNoEntry)) {
    await writeEmptyIndex(written);
    return { folder: written, pages: '0' };
  }
  await remove(written, interfaces);
  return { folder: written, pages: indexedPages(printed) };
}
