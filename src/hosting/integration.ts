import { copyFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readFormerSlugs } from '../repository/formerSlugs.ts';
import { contentDir } from '../repository/location.ts';
import { homePath, notFoundPath } from '../routes/paths.ts';
import { siteLocales } from '../site.ts';
import { headersFile, redirectsFile } from './files.ts';
import { headerRules } from './headers.ts';
import { redirectRules } from './redirects.ts';

/** What stands at the top of the output, folders with a slash at the end. */
async function published(out: string): Promise<string[]> {
  const found = await readdir(out, { withFileTypes: true });
  return found
    .map((item) => (item.isDirectory() ? `${item.name}/` : item.name))
    .filter((name) => name !== '_headers' && name !== '_redirects')
    .sort();
}

/** Puts each language's page for missing addresses where Cloudflare Pages looks for it. */
async function nearestNotFound(out: string): Promise<void> {
  for (const locale of siteLocales) {
    const page = join(out, notFoundPath(locale), 'index.html');
    await copyFile(page, join(out, homePath(locale), '404.html'));
  }
}

/**
 * Writes `_headers` and `_redirects` into the output. It comes after everything that adds folders,
 * because the policy is stated for each.
 */
export function hosting(): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        await nearestNotFound(out);
        const headers = headerRules(await published(out));
        const redirects = redirectRules(await readFormerSlugs(contentDir(), siteLocales));
        await writeFile(join(out, '_headers'), headersFile(headers));
        await writeFile(join(out, '_redirects'), redirectsFile(redirects));
        logger.info(`${headers.length} header rules, ${redirects.length} redirects`);
      },
    },
  };
}
