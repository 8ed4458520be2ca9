import { spawn } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

async function removeInterfaces(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => interfaces.test(name));
  await Promise.all(names.map((name) => rm(join(folder, name))));
}

/**
 * Builds the index of one language from its built pages and writes it below `site`. Entries lie at
 * most two folders deep; the lists below them, half of all pages, need not be read.
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
  const pages = await new Promise<string>((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(indexedPages(output));
      else reject(new Error(`Pagefind failed on the ${locale} pages:\n${output}`));
    });
  });
  await removeInterfaces(join(site, folder));
  return { folder: join(site, folder), pages };
}
