import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../tests/setup/hostRules.ts';
import { headersFile } from './files.ts';
import { headerRules } from './headers.ts';

const published = [
  '404.html',
  '_astro/',
  'admin/',
  'en/',
  'files/',
  'index.html',
  'lv/',
  'search/',
];
const text = headersFile(headerRules(published));
const blocks = parseHeaders(text);
const at = (path: string) => headersFor(blocks, path);

const everywhere = [
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
];

describe('the headers', () => {
  it.each(['/', '/lv/', '/en/library/', '/files/studies/x/a.pdf', '/admin/', '/no/such/address'])(
    'protect %s',
    (path) => {
      expect([...at(path).keys()]).toEqual(expect.arrayContaining(everywhere));
      expect(at(path).get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(at(path).get('content-security-policy')).toContain("object-src 'none'");
    },
  );

  it('allow nothing inline and no evaluation, the editor’s styles aside', () => {
    const [editor = [], readers = []] = [true, false].map((isEditor) =>
      blocks.filter(({ pattern }) => pattern.startsWith('/admin/') === isEditor),
    );
    const policies = (of: typeof blocks) =>
      JSON.stringify(of.map(({ headers }) => Object.fromEntries(headers)));
    expect(policies(readers)).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:\/\/|data:|blob:/);
    expect(policies(editor)).toContain("style-src 'self' 'unsafe-inline'");
    expect(policies(editor)).not.toMatch(/script-src[^;]*unsafe-inline|'unsafe-eval'/);
  });

  it('let nothing that readers load start WebAssembly', () => {
    const whole = (path: string) => at(path).get('content-security-policy')?.split(', ')[1];
    for (const path of ['/', '/404.html', '/lv/meklet/', '/_astro/x.js', '/search/lv/x.pack']) {
      expect(whole(path)).toContain("script-src 'self';");
    }
  });

  it('let nothing but the search load files by itself, from this site alone', () => {
    const whole = (path: string) => at(path).get('content-security-policy')?.split(', ')[1];
    for (const path of ['/', '/404.html', '/files/studies/x/a.svg', '/search/lv/x.pack']) {
      expect(whole(path)).toContain("default-src 'none'");
      expect(whole(path)).not.toContain('connect-src');
    }
    for (const path of ['/lv/meklet/', '/_astro/worker-x.js']) {
      expect(whole(path)).toMatch(/connect-src 'self'(?:;|$)/);
    }
  });

  it('state the policy once for every folder and file, and twice at most for one address', () => {
    for (const path of ['/', '/404.html', '/_astro/a.js', '/lv/x/', '/search/lv/pagefind.js']) {
      expect(at(path).get('content-security-policy')?.split(', ')).toHaveLength(2);
    }
  });

  it.each([
    ['/_astro/Base.DUfZdoN1.css', 'public, max-age=31536000, immutable'],
    ['/search/lv/fragment/lv_1.pf_fragment', 'public, max-age=31536000, immutable'],
    ['/', 'public, max-age=0, must-revalidate'],
    ['/lv/metodikas/', 'public, max-age=0, must-revalidate'],
    ['/admin/', 'public, max-age=0, must-revalidate'],
    ['/search/lv/pagefind-entry.json', undefined],
  ])('keep %s in the cache for %s', (path, value) => {
    expect(at(path).get('cache-control')).toBe(value);
  });

  it.each([
    ['/files/events/a/a.ics', 'text/calendar; charset=utf-8'],
    ['/files/materials/a/b.csv', 'text/csv; charset=utf-8'],
    ['/search/lv/wasm.lv.pagefind', 'application/octet-stream'],
  ])('give %s the type %s', (path, type) => {
    expect(at(path).get('content-type')).toBe(type);
  });

  it('keep within the limits of Cloudflare Pages: 100 rules, 2,000 characters a line', () => {
    expect(blocks.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});
