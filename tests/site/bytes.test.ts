import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { shipped } from '../setup/builds.ts';
import { pageHtml, readPage } from '../setup/builtSite.ts';
import { pageTypes } from '../setup/pageTypes.ts';

const kilobyte = 1024;

/** Budgets of docs/performance.md, in bytes of brotli: HTML + CSS + JS, JS alone, and fonts. */
const budgets = {
  entry: { page: 18 * kilobyte, script: 3 * kilobyte },
  other: { page: 30 * kilobyte, script: 6 * kilobyte },
  worksheet: { page: 36 * kilobyte, script: 12 * kilobyte },
  fonts: 60 * kilobyte,
};

/** The budget of an entry is that of a page of about 560 words; longer texts are longer. */
const entryTypes = new Set(['study', 'opinion', 'organisation', 'service', 'project']);

function brotli(data: Buffer): number {
  return brotliCompressSync(data).length;
}

function file(path: string): Buffer {
  return readFileSync(join(shipped.out, path));
}

/** A page that can be filled in brings all that it needs for that, at once. */
function budgetOf(type: string): { readonly page: number; readonly script: number } {
  if (type === 'methodology') return budgets.worksheet;
  return entryTypes.has(type) ? budgets.entry : budgets.other;
}

/** A script and all that it imports. */
function scripts(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path) || !existsSync(join(shipped.out, path))) return seen;
  seen.add(path);
  const source = file(path).toString();
  for (const [, name = ''] of source.matchAll(/(?:from|import)\s*["']([^"']+)["']/g)) {
    scripts(new URL(name, `http://host${path}`).pathname, seen);
  }
  return seen;
}

function weigh(path: string) {
  const $ = readPage(shipped, path);
  // What stands in a template is loaded when it is put into the page.
  $('template').remove();
  const values = (selector: string, name: string) =>
    $(selector)
      .toArray()
      .flatMap((element) => $(element).attr(name) ?? []);
  const html = brotli(Buffer.from(pageHtml(shipped, path)));
  const styles = values('link[rel="stylesheet"]', 'href');
  const external = values('script[src]', 'src');
  const loaded = new Set(external.flatMap((source) => [...scripts(source)]));
  const script = [...loaded].reduce((sum, source) => sum + brotli(file(source)), 0);
  const css = styles.reduce((sum, source) => sum + brotli(file(source)), 0);
  return { page: html + css + script, script, styles };
}

/** The fonts that a language needs: those whose letters it uses. */
function fontBytes(styles: readonly string[], sample: string): number {
  const css = styles.map((source) => file(source).toString()).join('');
  const faces = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body = '']) => body);
  const used = faces.filter((face) => {
    const ranges = /unicode-range:([^;}]*)/.exec(face)?.[1] ?? 'U+0-10FFFF';
    return ranges.split(',').some((range) => {
      const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
      return [...sample].some((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
      });
    });
  });
  const files = used.flatMap((face) => /url\(["']?([^"')]+\.woff2)/.exec(face)?.[1] ?? []);
  return [...new Set(files)].reduce(
    (sum, path) => sum + file(new URL(path, 'http://host/').pathname).length,
    0,
  );
}

describe.each(['lv', 'en', 'ru'] as const)('in %s', (locale) => {
  it.each(pageTypes.map((page) => ({ ...page, path: `/${locale}/${page[locale]}` })))(
    '$type is light: $path',
    ({ type, path }) => {
      const { page, script } = weigh(path);
      const budget = budgetOf(type);
      expect(page).toBeLessThanOrEqual(budget.page);
      expect(script).toBeLessThanOrEqual(budget.script);
    },
  );

  it('a worksheet loads no more code later', () => {
    const path = pageTypes.find(({ type }) => type === 'methodology')?.[locale] ?? '';
    const $ = readPage(shipped, `/${locale}/${path}`);
    $('template').remove();
    const sources = $('script[src]')
      .toArray()
      .flatMap((element) => $(element).attr('src') ?? []);
    const code = sources.flatMap((source) => [...scripts(source)]).map((one) => String(file(one)));
    expect(code.length).toBeGreaterThan(0);
    expect(code.filter((one) => /\bimport\s*\(|new Worker/.test(one))).toEqual([]);
  });

  it('the fonts of a page are light', () => {
    const letters = { lv: 'aāčž', en: 'a', ru: 'aяā' }[locale];
    const bytes = fontBytes(weigh(`/${locale}/`).styles, letters);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(budgets.fonts);
  });
});
