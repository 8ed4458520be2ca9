import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Locale } from '../i18n/locales.ts';
import { indexPath } from '../routes/paths.ts';
import { siteLocales } from '../site.ts';
import { stabiliseIndex } from './stableIndex.ts';

/** How many indexes are built at the same time; each is one process that keeps one core busy. */
const concurrency = 2;

/** Pagefind's command line, which reads pages about twice as fast as its Node API takes them in. */
const command = join(fileURLToPath(import.meta.resolve('pagefind')), '../runner/bin.cjs');

/** What Pagefind prints at its end: "Indexed 81 pages". */
function indexedPages(output: string): string {
  return /Indexed (\d+) pages?/.exec(output)?.[1] ?? '0';
}

/**
 * Builds the index of one language from its built pages and writes it below `site`. Entries lie at
 * most two folders deep; the lists below them, half of all pages, need not be read.
 * @returns the number of pages in it, as Pagefind says it
 * @throws with Pagefind's own words when it fails
 */
function buildIndex(site: string, locale: Locale): Promise<string> {
  const args = [
    '--site',
    site,
    '--glob',
    `${locale}/{*,*/*}/index.html`,
    '--force-language',
    locale,
    '--output-subdir',
    indexPath(locale).slice(1),
  ];
  return new Promise((resolve, reject) => {
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
}

/** Builds one Pagefind index a language from the pages that the build wrote. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const waiting = [...siteLocales];
        const work = async () => {
          for (let locale = waiting.shift(); locale !== undefined; locale = waiting.shift()) {
            logger.info(`indexing ${locale} …`);
            const pages = await buildIndex(site, locale);
            await stabiliseIndex(join(site, indexPath(locale)));
            logger.info(`${locale}: ${pages} pages can be found`);
          }
        };
        await Promise.all(Array.from({ length: concurrency }, work));
      },
    },
  };
}
