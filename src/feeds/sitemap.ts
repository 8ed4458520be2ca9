import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Locale } from '../i18n/locales.ts';
import { readFormerSlugs } from '../repository/formerSlugs.ts';
import { contentDir } from '../repository/location.ts';
import { absolute } from '../routes/href.ts';
import { moves } from '../routes/moves.ts';
import { translatePath } from '../routes/translate.ts';
import { sectionWords } from '../routes/words.ts';
import { basePath, siteLocales } from '../site.ts';

/** The path of an address of the site, below its base path. */
function sitePath(url: string): string {
  return `/${new URL(url).pathname.slice(basePath.length)}`;
}

/** The search and the page for missing addresses are not for search engines. */
function isListed(url: string): boolean {
  const [locale, section] = sitePath(url).split('/').filter(Boolean);
  const search: readonly string[] = Object.values<string>(sectionWords.search);
  return (
    locale !== undefined &&
    section !== '404' &&
    !(section !== undefined && search.includes(section))
  );
}

/** The sitemap without the addresses that renamed entries left, each page with the languages in which it exists (availability rule 4). */
export function siteMap(): AstroIntegration[] {
  const built = new Set<string>();
  const left = new Set<string>();
  const alternate = (path: string, lang: Locale) => ({
    lang,
    url: absolute(translatePath(path, lang)),
  });
  return [
    {
      name: 'sitemap-pages',
      hooks: {
        'astro:build:done': async ({ pages }) => {
          for (const { pathname } of pages) built.add(absolute(pathname));
          const renamed = await readFormerSlugs(contentDir(), siteLocales);
          for (const { from } of moves(renamed)) left.add(absolute(from));
        },
      },
    },
    sitemap({
      filter: (url) => isListed(url) && !left.has(url),
      serialize(item: SitemapItem) {
        const links = siteLocales.map((locale) => alternate(sitePath(item.url), locale));
        return { ...item, links: links.filter(({ url }) => built.has(url)) };
      },
    }),
  ];
}
