import { readFile } from 'node:fs/promises';
import { isBroken, parseEntryFile } from '../../src/repository/entryFile.ts';
import { listBundles } from '../../src/repository/files.ts';
import { locales } from '../../src/i18n/locales.ts';
import {
  entryPath,
  homePath,
  listPath,
  searchPath,
  type SitePath,
} from '../../src/routes/paths.ts';

/** Words of the page on which the budget is set. */
const usual = 560;

async function wordCount(path: string): Promise<number> {
  const file = parseEntryFile(await readFile(path, 'utf8'));
  return isBroken(file)
    ? 0
    : file.body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The material whose texts come closest to the usual length in every language. */
async function usualMaterial(content: string): Promise<string> {
  const bundles = await listBundles(content, 'materials');
  const measured = bundles.map(async ({ slug, texts }) => {
    const counts = await Promise.all(texts.map(({ path }) => wordCount(path)));
    const worst = Math.max(...counts.map((count) => Math.abs(count - usual)));
    return { slug, distance: texts.length < locales.length ? Infinity : worst };
  });
  const [best] = (await Promise.all(measured)).sort((a, b) => a.distance - b.distance);
  if (!best) throw new Error('there is no material to weigh');
  return best.slug;
}

/** One page of each type, in each language. */
export async function samplePages(content: string): Promise<SitePath[]> {
  const slug = await usualMaterial(content);
  return locales.flatMap((locale) => [
    entryPath(locale, 'materials', slug),
    listPath(locale, 'library'),
    homePath(locale),
    searchPath(locale),
  ]);
}
