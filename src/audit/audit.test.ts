import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { auditCodes } from './codes.ts';
import { codes } from '../check/codes.ts';
import { page, problemsOf } from './builtSample.ts';

/** The problems of a page with this in its body. */
async function inBody(body: string): Promise<string[]> {
  return problemsOf({ 'en/x/index.html': page(body) });
}

describe('what runs or styles within a page', () => {
  it.each([
    ['<img alt="" onerror="x()" src="/library/files/form.pdf">', 'img[onerror] KL504'],
    ['<svg onload="x()"></svg>', 'svg[onload] KL504'],
    ['<p OnClick="x()">x</p>', 'p[onclick] KL504'],
    ['<script>x()</script>', 'script KL505'],
    ['<script type="module">x()</script>', 'script KL505'],
    ['<script type="importmap">{}</script>', 'script KL505'],
    ['<svg><script>x()</script></svg>', 'script KL505'],
    ['<svg><script src="/library/_astro/site.js">x()</script></svg>', 'script KL505'],
    ['<svg><a><set attributeName="href" to="javascript:x()" /></a></svg>', 'set KL513'],
    ['<noscript><p title="</noscript><script>x()</script>">', 'script KL505'],
    ['<iframe srcdoc="<p>x</p>"></iframe>', 'iframe[srcdoc] KL505'],
    ['<p style="color: red">x</p>', 'p[style] KL506'],
    ['<style>p { color: red }</style>', 'style KL506'],
    ['<base href="/library/en/">', 'base KL513'],
    ['<object></object>', 'object KL513'],
    ['<embed>', 'embed KL513'],
  ])('is found: %s', async (body, expected) => {
    expect(await inBody(body)).toContain(`en/x/index.html:2 ${expected}`);
  });

  it.each([
    '<script type="application/ld+json">{"a":"<b onclick=x>"}</script>',
    '<!-- <script>x()</script> -->',
    '<p>&lt;script&gt; onclick=""</p>',
    '<textarea><script>x()</script></textarea>',
  ])('is not seen where there is none: %s', async (body) => {
    expect(await inBody(body)).toEqual([]);
  });

  it.each([
    page('<body onload="x()">'),
    page('').replace('<body>', '').replace('</body>', '<body onload="x()">'),
    page('<html onload="x()">').replace('onload', 'onclick'),
  ])('is found on an element that stood before: %s', async (html) => {
    const found = await problemsOf({ 'x.html': html });
    expect(found.join()).toMatch(/^x\.html:1 (?:body|html)\[on\w+\] KL504$/);
  });

  it('is found at any depth', async () => {
    const deep = `${'<i>'.repeat(20_000)}<b onclick="x()">`;
    expect(await inBody(deep)).toEqual(['en/x/index.html:2 b[onclick] KL504']);
  });

  it('is found in a picture too', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script><a href="javascript:x"/></svg>';
    expect(await problemsOf({ 'files/x.svg': svg })).toEqual([
      'files/x.svg:1 script KL505',
      'files/x.svg:1 a[href] KL507',
    ]);
  });
});

describe('a page', () => {
  const whole = page('');
  it.each([
    ['without a language', whole.replace(' lang="en"', ''), 'KL510'],
    ['with an empty language', whole.replace('"en"', '" "'), 'KL510'],
    ['without a title', whole.replace(/<title>.*<\/title>/, ''), 'KL511'],
    ['with an empty title', whole.replace('<title>A page', '<title> '), 'KL511'],
    ['without a main heading', whole.replace(/<h1>.*<\/h1>/, ''), 'KL512'],
  ])('%s', async (_, html, code) => {
    expect(await problemsOf({ 'x.html': html })).toEqual([`x.html:1 ${code}`]);
  });

  it('with two main headings is told of the second', async () => {
    expect(await inBody('<h1>Another</h1>')).toEqual(['en/x/index.html:2 h1 KL512']);
  });

  it('with an id twice is told of the second', async () => {
    expect(await inBody('<p id="a"></p>\n<p id="a"></p>')).toEqual([
      'en/x/index.html:3 p[id] KL503',
    ]);
  });
});

describe('a built site', () => {
  it('has no problem when all is well', async () => {
    expect(await problemsOf({})).toEqual([]);
  });

  it('holds no links to files or folders, and none is followed', async () => {
    const links = { 'en/passwd': { link: '/etc/passwd' }, out: { link: '/etc' } };
    expect(await problemsOf(links)).toEqual(['en/passwd:1 KL509', 'out:1 KL509']);
  });

  it('has to be there', async () => {
    const site = { dir: '/nowhere', url: 'https://example.org', basePath: '/' };
    const { problems } = await audit(site, 'en');
    expect(problems.map(({ code }) => code)).toEqual(['KL514']);
  });
});

describe('the codes', () => {
  it('are all different, also from those of the check', () => {
    const all = [...Object.values(auditCodes), ...Object.values(codes)];
    expect(new Set(all).size).toBe(all.length);
  });
});
