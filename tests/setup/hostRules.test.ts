import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders, parseRedirects, redirectFor, splat } from './hostRules.ts';

describe('a pattern', () => {
  it.each([
    ['/*', '/a/b/', 'a/b/'],
    ['/a/*', '/a/', ''],
    ['/a/*', '/b/', undefined],
    ['/a', '/a/', undefined],
    ['/*.csv', '/files/a.csv', 'files/a'],
    ['/*.csv', '/files/acsv', undefined],
  ])('%s at %s stands for %s', (pattern, path, rest) => {
    expect(splat(pattern, path)).toBe(rest);
  });
});

describe('a headers file', () => {
  it('may have comments and empty lines', () => {
    expect(parseHeaders('# all\n/*\n\n  A: b: c\n')).toEqual([
      { pattern: '/*', headers: [['a', 'b: c']] },
    ]);
  });

  it.each(['  A: b', '/*\n  no colon', '/*\nA: b'])('is refused when broken: %j', (text) => {
    expect(() => parseHeaders(text)).toThrow('not a line');
  });

  it('joins what two rules say', () => {
    const blocks = parseHeaders('/*\n  A: b\n/c/*\n  A: d\n  E: f');
    expect([...headersFor(blocks, '/c/')]).toEqual([
      ['a', 'b, d'],
      ['e', 'f'],
    ]);
  });
});

describe('a redirects file', () => {
  it.each(['/a', '/a /b 30x', '/a /b 301 Country=lv', 'a /b 301'])(
    'is refused when broken: %s',
    (text) => {
      expect(() => parseRedirects(text)).toThrow('not a line');
    },
  );

  it('takes the first rule that fits, and none before a file unless forced', () => {
    const rules = parseRedirects('/a /b 301\n/a /c 302!\n/* /d/:splat 301');
    expect(redirectFor(rules, '/a', '', true)).toEqual({ to: '/c', status: 302 });
    expect(redirectFor(rules, '/a', '', false)).toEqual({ to: '/b', status: 301 });
    expect(redirectFor(rules, '/x/y', '', false)).toEqual({ to: '/d/x/y', status: 301 });
  });
});
