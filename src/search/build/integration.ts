import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteLocales } from '../../site.ts';
import { buildIndex } from './pagefind.ts';
import { plainImports } from './plainImports.ts';
import { writeResources } from './resources.ts';

/** How many indexes are built at the same time; each is one process that keeps one core busy. */
const concurrency = 2;

/** Builds the search of each language from the pages that the build wrote: Pagefind's index, and what our own search adds. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImports()] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const waiting = [...siteLocales];
        const work = async () => {
          for (let locale = waiting.shift(); locale !== undefined; locale = waiting.shift()) {
            logger.info(`indexing ${locale} …`);
            const { folder, pages } = await buildIndex(site, locale);
            await writeResources(site, folder, locale);
            logger.info(`${locale}: ${pages} pages can be found`);
          }
        };
        await Promise.all(Array.from({ length: concurrency }, work));
      },
    },
  };
}
