import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, shipped } from '../setup/builds.ts';
import { builtPaths, pageHtml } from '../setup/builtSite.ts';

interface IndexEntry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

describe.each([shipped, fixture])('the search index of the $name', (site) => {
  it.each(['lv', 'en', 'ru'])('holds every %s page that is to be found', (locale) => {
    const below = `${site.base}${locale}/`;
    const searchable = builtPaths(site).filter(
      (path) =>
        path.startsWith(below) &&
        path.endsWith('/') &&
        pageHtml(site, path).includes('data-pagefind-body'),
    );
    const file = join(site.out, 'search', locale, 'pagefind-entry.json');
    // Pagefind's own file: it names its languages and how many pages each holds.
    const { languages } = JSON.parse(readFileSync(file, 'utf8')) as IndexEntry;
    expect(searchable.length).toBeGreaterThan(0);
    const counts = Object.values(languages).map(({ page_count }) => page_count);
    expect(counts).toEqual([searchable.length]);
  });
});
