import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import type { TestSite } from './builds.ts';

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

/** The address of every built file, with the base path; index.html stands for its folder. */
export function builtPaths({ out, base }: TestSite): string[] {
  return filesBelow(out).map((file) => {
    const path = file
      .slice(out.length + 1)
      .split(sep)
      .join('/');
    return base + path.replace(/(^|\/)index\.html$/, '$1');
  });
}

/** The files of all built HTML pages. */
export function pageFiles({ out }: TestSite): string[] {
  return filesBelow(out).filter((file) => file.endsWith('.html'));
}

/** The HTML of a built page, by its address. */
export function pageHtml(site: TestSite, path: string): string {
  const below = path.slice(site.base.length);
  const file = below.endsWith('/') || below === '' ? `${below}index.html` : below;
  return readFileSync(join(site.out, file), 'utf8');
}

/** A built page, to be asked with selectors. */
export function readPage(site: TestSite, path: string): CheerioAPI {
  return load(pageHtml(site, path));
}

/** What the rules for all pages look at; pages are many, so nothing else of them is kept. */
export interface PageSummary {
  readonly path: string;
  readonly lang: string | undefined;
  readonly title: string;
  readonly description: string | undefined;
  readonly canonical: string | undefined;
  readonly alternates: readonly string[];
  /** Everything the page links to, sends forms to or loads. */
  readonly addresses: readonly string[];
  readonly mains: number;
  /** Whether it only sends readers on, from an address that a renamed entry left. */
  readonly moved: boolean;
}

function summarise(site: TestSite, path: string): PageSummary {
  const $ = readPage(site, path);
  const values = (selector: string, name: string) =>
    $(selector)
      .toArray()
      .flatMap((element) => $(element).attr(name) ?? []);
  return {
    path,
    lang: $('html').attr('lang'),
    title: $('title').first().text(),
    description: $('meta[name="description"]').attr('content'),
    canonical: $('link[rel="canonical"]').attr('href'),
    alternates: values('link[rel="alternate"][hreflang]', 'href'),
    addresses: [
      ...values('[href]', 'href'),
      ...values('[src]', 'src'),
      ...values('form[action]', 'action'),
    ],
    mains: $('main').length,
    moved: $('meta[http-equiv="refresh"]').length > 0,
  };
}

function summaries(site: TestSite): PageSummary[] {
  return builtPaths(site)
    .filter((path) => path.endsWith('/') || path.endsWith('.html'))
    .map((path) => summarise(site, path));
}

/** Every built HTML page that says something of its own. */
export function builtPages(site: TestSite): PageSummary[] {
  return summaries(site).filter(({ moved }) => !moved);
}

/** Every built page that sends readers on from a former address. */
export function movedPages(site: TestSite): PageSummary[] {
  return summaries(site).filter(({ moved }) => moved);
}
