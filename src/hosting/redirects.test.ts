import { describe, expect, it } from 'vitest';
import { parseRedirects, redirectFor } from '../../tests/setup/hostRules.ts';
import { redirectsFile } from './files.ts';
import { redirectRules } from './redirects.ts';

const text = redirectsFile(
  redirectRules([
    {
      collection: 'methodologies',
      slug: 'rope-circle',
      formerSlugs: ['rope-ring', 'rope'],
      locales: ['lv', 'en'],
    },
    { collection: 'pages', slug: 'about', formerSlugs: ['us'], locales: ['lv'] },
  ]),
);
const rules = parseRedirects(text);
const at = (path: string, language = 'de', isFile = false) =>
  redirectFor(rules, path, language, isFile);

/** What Cloudflare Pages makes of the file: from, to and a status that it knows; the rest it passes over. */
const cloudflare = parseRedirects(
  text
    .split('\n')
    .filter((line) => /^\S+ \S+ (?:301|302|303|307|308)$/.test(line))
    .join('\n'),
);

describe('the redirects', () => {
  it.each([
    ['lv', '/lv/'],
    ['lv-LV,lv;q=0.9,en;q=0.8', '/lv/'],
    ['ru,lv;q=0.9,en;q=0.8', '/ru/'],
    ['en-GB,en;q=0.9', '/en/'],
    ['lv;q=0.5,en;q=0.9', '/en/'],
  ])('lead readers of %s to %s', (language, to) => {
    expect(at('/', language, true)).toEqual({ to, status: 302 });
  });

  it('leave the choice to readers of other languages', () => {
    expect(at('/', 'de-DE,de;q=0.9', true)).toBeUndefined();
  });

  it('try English last, which browsers add to every list', () => {
    expect(rules.filter(({ from }) => from === '/').at(-1)?.to).toBe('/en/');
  });

  it.each([
    ['/lv/metodikas/rope-ring/', '/lv/metodikas/rope-circle/'],
    ['/en/methodologies/rope/', '/en/methodologies/rope-circle/'],
    ['/lv/us/', '/lv/about/'],
  ])(
    'lead from the former address %s to %s, on either host, although a page stands there',
    (from, to) => {
      expect(at(from, 'lv', true)).toEqual({ to, status: 301 });
      expect(redirectFor(cloudflare, from, 'lv', false)).toEqual({ to, status: 301 });
    },
  );

  it('lead from a former address only in languages in which the entry has a page', () => {
    expect(at('/ru/metodiki/rope-ring/')?.status).toBe(404);
  });

  it('lead from the former addresses of files', () => {
    const to = '/files/methodologies/rope-circle/form.pdf';
    expect(at('/files/methodologies/rope-ring/form.pdf')).toEqual({ to, status: 301 });
  });

  it('answer missing addresses in their language', () => {
    expect(at('/ru/no/such/')).toEqual({ to: '/ru/404/', status: 404 });
    expect(at('/no/such/')).toBeUndefined();
    expect(at('/ru/here/', 'ru', true)).toBeUndefined();
  });
});
