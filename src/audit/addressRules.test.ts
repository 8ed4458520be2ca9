import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './builtSample.ts';
import { en } from './messages/en.ts';

/** The problems of a page with this in its body. */
async function inBody(body: string): Promise<string[]> {
  return problemsOf({ 'en/x/index.html': page(body) });
}

describe('a link', () => {
  it.each([
    'https://elsewhere.example/page',
    'mailto:office@example.org',
    'tel:+37167000000',
    '/library/en/',
    '/library/en/#place',
    '../#place',
    '../about/?q=x#top',
    '#:~:text=page',
    '/library/files/form.pdf#page=2',
    '/library/files/form%2Epdf',
    'https://example.org/library/en/about/',
    'https://example.org/another-site/',
    '',
  ])('to %j is in order', async (url) => {
    expect(await inBody(`<a href="${url}">x</a>`)).toEqual([]);
  });

  it.each([
    ['/library/en/nowhere/', 'KL501'],
    ['/en/', 'KL501'],
    ['/library/files/form.docx', 'KL501'],
    ['https://example.org/library/nowhere/', 'KL501'],
    ['https://', 'KL501'],
    ['/library/%ff/', 'KL501'],
    ['/library/en', 'KL501'],
    ['../#elsewhere', 'KL502'],
    ['#elsewhere', 'KL502'],
    ['javascript:alert(1)', 'KL507'],
    ['&#106;avascript:alert(1)', 'KL507'],
    ['java&#10;script:alert(1)', 'KL507'],
    ['&#1;javascript:alert(1)', 'KL507'],
    ['vbscript:x', 'KL507'],
    ['data:text/html,x', 'KL507'],
    ['ftp://example.org/', 'KL507'],
    ['//elsewhere.example/', 'KL507'],
    ['/\\elsewhere.example/', 'KL507'],
  ])('to %j is not: %s', async (url, code) => {
    expect(await inBody(`<p>\n<a href="${url}">x</a>`)).toEqual([
      `en/x/index.html:3 a[href] ${code}`,
    ]);
  });

  it('without the last slash is answered with the one that has it', () => {
    expect(en.messages['broken-link']({ url: '/en', suggestion: '/en/' })).toContain(
      'Write “/en/”',
    );
  });
});

describe('what a page sends or names', () => {
  it.each([
    ['<form action="/library/en/nowhere/"></form>', ['form[action] KL501']],
    ['<form method="post" action="/library/subscribe"></form>', []],
    ['<form method="post" action="javascript:x"></form>', ['form[action] KL507']],
    ['<form><button formaction="data:,x">x</button></form>', ['button[formaction] KL507']],
    ['<q cite="/library/nowhere">x</q>', ['q[cite] KL501']],
  ])('%s', async (body, expected) => {
    expect(await inBody(body)).toEqual(expected.map((one) => `en/x/index.html:2 ${one}`));
  });

  it.each([
    ['<link rel="canonical" href="https://example.org/library/nowhere/">', 'link[href] KL501'],
    [
      '<meta property="og:image" content="https://example.org/library/no.png">',
      'meta[content] KL501',
    ],
    ['<meta http-equiv="refresh" content="0; url=/library/nowhere/">', 'meta[content] KL501'],
  ])('in its head: %s', async (head, expected) => {
    expect(await problemsOf({ 'x.html': page('', head) })).toEqual([`x.html:1 ${expected}`]);
  });
});

describe('what a page loads', () => {
  it.each([
    '<img src="/library/files/form.pdf" srcset="/library/files/form.pdf 1x, ../../files/form.pdf 2x">',
    '<script type="module" src="/library/_astro/site.js"></script>',
    '<svg><use href="#a"></use><path id="a" /></svg>',
  ])('from the site itself is in order: %s', async (body) => {
    expect(await inBody(body)).toEqual([]);
  });

  it.each([
    ['<img src="https://elsewhere.example/x.png">', 'img[src] KL508'],
    ['<img src="//elsewhere.example/x.png">', 'img[src] KL508'],
    ['<img srcset="https://elsewhere.example/a,b.png 1x">', 'img[srcset] KL508'],
    ['<img srcset="/library/files/form.pdf,  //elsewhere.example/x 2x">', 'img[srcset] KL508'],
    ['<img src="data:image/png;base64,AA">', 'img[src] KL507'],
    ['<img src="/library/nowhere.png">', 'img[src] KL501'],
    ['<video poster="https://elsewhere.example/x.png"></video>', 'video[poster] KL508'],
    ['<iframe src="https://elsewhere.example/"></iframe>', 'iframe[src] KL508'],
    ['<script src="https://elsewhere.example/x.js"></script>', 'script[src] KL508'],
    ['<link rel="stylesheet" href="https://elsewhere.example/x.css">', 'link[href] KL508'],
    ['<link rel="alternate stylesheet" href="//elsewhere.example/x.css">', 'link[href] KL508'],
    ['<link rel="preconnect" href="https://elsewhere.example">', 'link[href] KL508'],
    ['<link rel="manifest" href="https://elsewhere.example/x.json">', 'link[href] KL508'],
    ['<link rel="icon" href="https://elsewhere.example/x.ico">', 'link[href] KL508'],
    [
      '<svg><image xlink:href="https://elsewhere.example/x.png" /></svg>',
      'image[xlink:href] KL508',
    ],
    ['<svg><use href="https://elsewhere.example/x.svg#a" /></svg>', 'use[href] KL508'],
    ['<a href="/library/en/" ping="https://elsewhere.example/">x</a>', 'a[ping] KL508'],
    ['<template><img src="https://elsewhere.example/x.png"></template>', 'img[src] KL508'],
    ['<noscript><img src="https://elsewhere.example/x.png"></noscript>', 'img[src] KL508'],
  ])('from elsewhere is not: %s', async (body, expected) => {
    expect(await inBody(body)).toEqual([`en/x/index.html:2 ${expected}`]);
  });

  it.each([
    ['a { b: url(https://elsewhere.example/x) }', ['url() KL508']],
    ['a { b: URL( "//elsewhere.example/x" ) }', ['url() KL508']],
    ["@import 'https://elsewhere.example/x.css';", ['@import KL508']],
    ['@import url(https://elsewhere.example/x.css);', ['url() KL508']],
    ['a { b: \\75 rl(https://elsewhere.example/x) }', ['url() KL508']],
    ['a { b: image-set("https://elsewhere.example/x" 1x) }', ['url() KL508']],
    ['a { b: url(gone.png) }', ['url() KL501']],
    ['a { b: url(data:text/html,x) }', ['url() KL507']],
    ['a { b: url(site.js) url("data:image/svg+xml,<svg>") } /* url(//elsewhere.example) */', []],
  ])('in a style sheet: %s', async (css, expected) => {
    expect(await problemsOf({ '_astro/x.css': `/* */\n${css}` })).toEqual(
      expected.map((one) => `_astro/x.css:2 ${one}`),
    );
  });
});
