import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Window, type Document } from 'happy-dom';
import type { TestSite } from './builds.ts';

/** A built page: its address with the base path, and its document. */
const parser = new new Window().DOMParser();

export interface BuiltPage {
  readonly path: string;
  readonly document: Document;
}

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

/** Reads one built page by its address. */
export function readPage(site: TestSite, path: string): BuiltPage {
  const below = path.slice(site.base.length);
  const file = join(site.out, below.endsWith('/') || below === '' ? `${below}index.html` : below);
  return { path, document: parser.parseFromString(readFileSync(file, 'utf8'), 'text/html') };
}

/** Every built HTML page. */
export function builtPages(site: TestSite): BuiltPage[] {
  return builtPaths(site)
    .filter((path) => path.endsWith('/') || path.endsWith('.html'))
    .map((path) => readPage(site, path));
}

/** The files of all built HTML pages. */
export function pageFiles({ out }: TestSite): string[] {
  return filesBelow(out).filter((file) => file.endsWith('.html'));
}
