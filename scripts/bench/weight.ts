import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliSize } from './brotli.ts';
import { fontsFor } from './fontFaces.ts';

/** Bytes of a page's first view, brotli, without images. */
export interface PageWeight {
  readonly page: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
}

function attributes(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].flatMap(([, value]) => value ?? []))];
}

const isLocal = (address: string) => address.startsWith('/') && !address.startsWith('//');

/** A module and all it imports statically. */
async function modules(dist: string, addresses: readonly string[]): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const waiting = addresses.filter(isLocal);
  for (const address of waiting) {
    if (found.has(address)) continue;
    const bytes = await readFile(join(dist, address));
    found.set(address, bytes);
    const imports = attributes(bytes.toString(), /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g);
    waiting.push(...imports.map((name) => new URL(name, `https://site${address}`).pathname));
  }
  return found;
}

const total = (files: Iterable<Buffer>) =>
  [...files].reduce((sum, bytes) => sum + brotliSize(bytes), 0);

/** What stands in a template is loaded when it is put into the page. */
const template = /<template\b.*?<\/template>/gs;
const inlineStyle = /<style\b[^>]*>(.*?)<\/style>/gs;
/** Data in a script element, as JSON-LD, belongs to the HTML. */
const inlineScript = /<script\b(?![^>]*(?:\bsrc=|json))[^>]*>(.*?)<\/script>/gs;

/** Weighs a built page. Styles and scripts inside the HTML count as CSS and JS. */
export async function weighPage(dist: string, page: string): Promise<PageWeight> {
  const html = await readFile(join(dist, page, 'index.html'), 'utf8');
  const read = (addresses: readonly string[]) =>
    Promise.all(addresses.filter(isLocal).map((address) => readFile(join(dist, address))));
  const loaded = html.replace(template, '');
  const inside = (pattern: RegExp) => attributes(loaded, pattern).map((text) => Buffer.from(text));
  const links = attributes(loaded, /<link\b[^>]*\brel="?stylesheet"?[^>]*\bhref="?([^"\s>]+)/g);
  const styles = [...(await read(links)), ...inside(inlineStyle)];
  const sources = attributes(loaded, /<script\b[^>]*\bsrc="?([^"\s>]+)/g);
  const scripts = [...(await modules(dist, sources)).values(), ...inside(inlineScript)];
  const text = html.replace(inlineStyle, '').replace(inlineScript, '');
  const fonts = fontsFor(styles.join('\n'), text.replace(/<[^>]*>/g, ''));
  return {
    page,
    html: brotliSize(Buffer.from(text)),
    css: total(styles),
    js: total(scripts),
    fonts: total(await read(fonts)),
  };
}
