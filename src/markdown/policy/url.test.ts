import { expect, test } from 'vitest';
import { imageBreach, urlBreach } from './url.ts';

test.each([
  'https://example.org',
  'HTTP://example.org/a?b=c&d=e#f',
  'https://lv.wikipedia.org/wiki/R%C4%ABga_(pils%C4%93ta)',
  'https://example.org/meklēt?vārds=māja',
  'https://example.org/@user/post:1',
  'https://example.org/100%25',
  'https://example.org:8080/a//b',
  'mailto:office@example.org?subject=A%20question',
  'tel:+371-67000000',
  '../../studies/review/',
  './report.pdf',
  'report.pdf#page=2',
  '/lv/petijumi/?a=b:c',
  '#section',
  '?q=a:b',
  '',
])('%s may be linked', (url) => {
  expect(urlBreach(url)).toBeUndefined();
});

test.each([
  ['javascript:x', 'url-scheme'],
  ['JAVASCRIPT:x', 'url-scheme'],
  ['javascript%3ax', 'url-scheme'],
  ['java%73cript:x', 'url-scheme'],
  ['%68ttps://example.org', 'url-scheme'],
  ['ftp://example.org', 'url-scheme'],
  ['c:/windows', 'url-scheme'],
  ['a:b', 'url-scheme'],
  ['//example.org', 'url-host'],
  ['%2f%2fexample.org', 'url-host'],
  ['/%252fexample.org', 'url-host'],
  ['/\\example.org', 'url-character'],
  ['/%5cexample.org', 'url-character'],
  [' https://example.org', 'url-character'],
  ['java\nscript:x', 'url-character'],
  ['java\u00ADscript:x', 'url-character'],
  ['javascript&colon;x', 'url-character'],
  ['https:example.org', 'url-form'],
  ['https:///example.org', 'url-form'],
  ['https://user:word@example.org', 'url-form'],
])('%s is refused', (url, key) => {
  expect(urlBreach(url)?.key).toBe(key);
});

test.each(['picture.jpg', './picture-2.webp', 'Picture.PNG'])(
  '%s is a picture of the entry',
  (url) => {
    expect(imageBreach(url)).toBeUndefined();
  },
);

test.each(['../picture.jpg', 'https://example.org/a.jpg', '/a.jpg', 'a/b.jpg', 'picture', ''])(
  '%s is no picture of the entry',
  (url) => {
    expect(imageBreach(url)?.key).toBe('image-elsewhere');
  },
);
