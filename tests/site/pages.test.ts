import { describe, expect, it } from 'vitest';
import { fixture, origin, shipped } from '../setup/builds.ts';
import { builtPages, builtPaths, type BuiltPage } from '../setup/builtSite.ts';

function attributes({ document }: BuiltPage, selector: string, name: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap(
    (element) => element.getAttribute(name) ?? [],
  );
}

/** The pages on which a rule does not hold, with what they have instead. */
function offenders(
  pages: readonly BuiltPage[],
  rule: (page: BuiltPage) => string | undefined,
): string[] {
  return pages.flatMap((page) => {
    const found = rule(page);
    return found === undefined ? [] : [`${page.path}: ${found}`];
  });
}

describe.each([shipped, fixture])('the built site of the $name', (site) => {
  const pages = builtPages(site);
  const paths = new Set(builtPaths(site));
  const byPath = new Map(pages.map((page) => [page.path, page]));

  it('has pages in three languages', () => {
    for (const locale of ['lv', 'en', 'ru']) expect(paths).toContain(`${site.base}${locale}/`);
  });

  it('links only to pages and files that exist, and to anchors that exist on them', () => {
    const broken = pages.flatMap((page) => {
      const links = [
        ...attributes(page, '[href]', 'href'),
        ...attributes(page, '[src]', 'src'),
        ...attributes(page, 'form[action]', 'action'),
      ];
      return links.flatMap((link) => {
        const url = new URL(link, origin + page.path);
        if (url.origin !== origin) return [];
        if (!paths.has(url.pathname)) return [`${page.path} -> ${link}`];
        const id = decodeURIComponent(url.hash.slice(1));
        if (id === '') return [];
        return byPath.get(url.pathname)?.document.getElementById(id)
          ? []
          : [`${page.path} -> ${link}`];
      });
    });
    expect(broken).toEqual([]);
  });

  it('lets every page be reached by links from the home pages', () => {
    const reached = new Set<string>();
    const queue = ['lv', 'en', 'ru'].map((locale) => `${site.base}${locale}/`);
    for (const path of queue) {
      const page = byPath.get(path);
      if (!page || reached.has(path)) continue;
      reached.add(path);
      queue.push(
        ...attributes(page, 'a[href]', 'href').map((link) => new URL(link, origin + path).pathname),
      );
    }
    const special = /(^|\/)404(\.html|\/)$/;
    const lost = pages
      .map(({ path }) => path)
      .filter((path) => !reached.has(path) && !special.test(path) && path !== site.base);
    expect(lost).toEqual([]);
  });

  it('has one h1 and one main on every page', () => {
    expect(
      offenders(pages, ({ document }) => {
        const count = ['h1', 'main'].map((name) => document.querySelectorAll(name).length);
        return count.every((n) => n === 1) ? undefined : `${count[0]} h1, ${count[1]} main`;
      }),
    ).toEqual([]);
  });

  it('says the language of every page as its address has it', () => {
    expect(
      offenders(pages, ({ path, document }) => {
        const [locale = ''] = path.slice(site.base.length).split('/');
        const lang = document.documentElement.lang;
        return ['lv', 'en', 'ru'].includes(locale) && lang !== locale
          ? `lang is ${lang}`
          : undefined;
      }),
    ).toEqual([]);
  });

  it('has a title and a description of its own on every page', () => {
    const seen = new Map<string, string>();
    expect(
      offenders(pages, ({ path, document }) => {
        const description = document
          .querySelector('meta[name="description"]')
          ?.getAttribute('content');
        if (!document.title || !description) return 'title or description is missing';
        const key = `${document.documentElement.lang} ${document.title}`;
        const other = seen.get(key);
        seen.set(key, path);
        return other && !path.includes('404') ? `the same title as ${other}` : undefined;
      }),
    ).toEqual([]);
  });

  it('names the canonical address of every page', () => {
    expect(
      offenders(
        pages.filter(({ path }) => !path.includes('404')),
        (page) => {
          const [canonical] = attributes(page, 'link[rel="canonical"]', 'href');
          return canonical === origin + page.path ? undefined : `canonical is ${canonical}`;
        },
      ),
    ).toEqual([]);
  });

  it('has alternates that exist, name each other, and name the page itself', () => {
    expect(
      offenders(pages, (page) => {
        const alternates = attributes(page, 'link[rel="alternate"][hreflang]', 'href');
        if (alternates.length === 0) return undefined;
        if (!alternates.includes(origin + page.path)) return 'does not name itself';
        const oneSided = alternates.filter((url) => {
          const other = byPath.get(new URL(url).pathname);
          return (
            !other ||
            !attributes(other, 'link[rel="alternate"][hreflang]', 'href').includes(
              origin + page.path,
            )
          );
        });
        return oneSided.length > 0 ? `not named by ${oneSided.join(', ')}` : undefined;
      }),
    ).toEqual([]);
  });

  it('has no id twice on a page', () => {
    expect(
      offenders(pages, (page) => {
        const ids = attributes(page, '[id]', 'id');
        const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
        return twice.length > 0 ? twice.join(', ') : undefined;
      }),
    ).toEqual([]);
  });

  it('loads nothing from anywhere else', () => {
    const resources =
      'script[src], link[rel="stylesheet"], link[rel="preload"], link[rel="icon"], img, source, iframe';
    expect(
      offenders(pages, (page) => {
        const urls = [
          ...attributes(page, resources, 'src'),
          ...attributes(page, resources, 'href'),
        ];
        const foreign = urls.filter((url) => new URL(url, origin).origin !== origin);
        return foreign.length > 0 ? foreign.join(', ') : undefined;
      }),
    ).toEqual([]);
  });

  it('has no inline event handlers', () => {
    expect(
      offenders(pages, ({ document }) => {
        const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
          [...element.attributes]
            .filter(({ name }) => name.startsWith('on'))
            .map(({ name }) => name),
        );
        return handlers.length > 0 ? handlers.join(', ') : undefined;
      }),
    ).toEqual([]);
  });
});

describe('the site of another organisation', () => {
  it('has no trace of the first', () => {
    const names = /klēts|klets|lapas|lblt|latvij|latvia(?!n)|латви/i;
    expect(
      offenders(
        builtPages(fixture),
        ({ document }) => names.exec(document.documentElement.outerHTML)?.[0],
      ),
    ).toEqual([]);
  });
});
