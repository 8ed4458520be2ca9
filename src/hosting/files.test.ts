import { expect, it } from 'vitest';
import { parseHeaders, parseRedirects } from '../../tests/setup/hostRules.ts';
import { headersFile, redirectsFile } from './files.ts';

it('a headers file is read as it was meant', () => {
  const text = headersFile([
    { pattern: '/*', headers: { 'X-Frame-Options': 'DENY', 'Referrer-Policy': 'no-referrer' } },
    { pattern: '/a/*', headers: { 'Content-Security-Policy': "default-src 'self' https://a.b" } },
  ]);
  expect(parseHeaders(text)).toEqual([
    {
      pattern: '/*',
      headers: [
        ['x-frame-options', 'DENY'],
        ['referrer-policy', 'no-referrer'],
      ],
    },
    { pattern: '/a/*', headers: [['content-security-policy', "default-src 'self' https://a.b"]] },
  ]);
});

it('a redirects file is read as it was meant', () => {
  const text = redirectsFile([
    { from: '/', to: '/lv/', status: 302, force: true, language: 'lv' },
    { from: '/lv/*', to: '/lv/404/', status: 404 },
  ]);
  expect(parseRedirects(text)).toEqual([
    { from: '/', to: '/lv/', status: 302, force: true, languages: ['lv'] },
    { from: '/lv/*', to: '/lv/404/', status: 404, force: false, languages: [] },
  ]);
});
