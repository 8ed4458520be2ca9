import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { fixture, origin, shipped } from '../setup/builds.ts';
import { builtPages, builtPaths, pageHtml, type PageSummary } from '../setup/builtSite.ts';

/** The pages on which a rule does not hold, with what they have instead. */
function offenders(
  pages: readonly PageSummary[],
  rule: (page: PageSummary) => string | undefined,
): string[] {
  return pages.flatMap((page) => {
    const found = rule(page);
    return found === undefined ? [] : [`${page.path}: ${found}`];
  });
}

/** What a list says when it is not empty. */
function named(found: readonly string[]): string | undefined {
  return found.length > 0 ? found.join(', ') : undefined;
}

const isMissingAddress = ({ path }: PageSummary) => /(^|\/)404(\.html|\/)$/.test(path);

describe.each([shipped, fixture])('the built site of the $name', (site) => {
  const pages = builtPages(site);
  const paths = new Set(builtPaths(site));
  const byPath = new Map(pages.map((page) => [page.path, page]));

  it('has pages in three languages', () => {
    for (const locale of ['lv', 'en', 'ru']) expect(paths).toContain(`${site.base}${locale}/`);
  });

  it('keeps the rules of the audit', async () => {
    const { problems } = await audit({ dir: site.out, url: origin, basePath: site.base }, 'en');
    expect(problems).toEqual([]);
  });

  it('lets every page be reached by links from the home pages', () => {
    const reached = new Set<string>();
    const queue = ['lv', 'en', 'ru'].map((locale) => `${site.base}${locale}/`);
    for (const path of queue) {
      const page = byPath.get(path);
      if (!page || reached.has(path)) continue;
      reached.add(path);
      queue.push(...page.addresses.map((address) => new URL(address, origin + path).pathname));
    }
    const lost = pages.filter((page) => !reached.has(page.path) && !isMissingAddress(page));
    expect(lost.map(({ path }) => path).filter((path) => path !== site.base)).toEqual([]);
  });

  it('has one main part on every page', () => {
    expect(offenders(pages, ({ mains }) => (mains === 1 ? undefined : `${mains} main`))).toEqual(
      [],
    );
  });

  it('says the language of every page as its address has it', () => {
    expect(
      offenders(pages, ({ path, lang }) => {
        const [locale = ''] = path.slice(site.base.length).split('/');
        return ['lv', 'en', 'ru'].includes(locale) && lang !== locale
          ? `lang is ${lang}`
          : undefined;
      }),
    ).toEqual([]);
  });

  it('has a title and a description of its own on every page', () => {
    const seen = new Map<string, string>();
    expect(
      offenders(
        pages.filter((page) => !isMissingAddress(page)),
        ({ path, lang, title, description }) => {
          if (!title || !description) return 'title or description is missing';
          const key = `${lang} ${title}`;
          const other = seen.get(key);
          seen.set(key, path);
          return other && `the same title as ${other}`;
        },
      ),
    ).toEqual([]);
  });

  it('names the canonical address of every page', () => {
    expect(
      offenders(
        pages.filter((page) => !isMissingAddress(page)),
        ({ path, canonical }) => (canonical === origin + path ? undefined : `it is ${canonical}`),
      ),
    ).toEqual([]);
  });

  it('has alternates that exist, name each other, and name the page itself', () => {
    expect(
      offenders(pages, ({ path, alternates }) => {
        if (alternates.length === 0) return undefined;
        if (!alternates.includes(origin + path)) return 'does not name itself';
        const isOneSided = (url: string) =>
          !byPath.get(new URL(url).pathname)?.alternates.includes(origin + path);
        return named(alternates.filter(isOneSided));
      }),
    ).toEqual([]);
  });

  it('lists in its sitemap the pages that search engines may show, and no others', () => {
    const listed = [
      ...pageHtml(site, `${site.base}sitemap-0.xml`).matchAll(/<loc>([^<]+)<\/loc>/g),
    ];
    const shown = pages.filter((page) => page.alternates.length > 0 && page.path !== site.base);
    expect(listed.map(([, url = '']) => new URL(url).pathname).sort()).toEqual(
      shown.map(({ path }) => path).sort(),
    );
  });
});

describe('the site of another organisation', () => {
  it('has no trace of the first', () => {
    // The element of worksheets is named after the software, in every organisation's site.
    const names = /[Kk]l[eē]ts(?!-worksheet)|\bLAPAS\b|\bLBLT\b|Latvij|Latvia(?!n)|Латви/;
    expect(
      offenders(builtPages(fixture), ({ path }) => names.exec(pageHtml(fixture, path))?.[0]),
    ).toEqual([]);
  });
});
