import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments.ts';
import { fontsFor } from './fontFaces.ts';
import { descendants, parseStat } from './processTree.ts';
import { buildSteps } from './steps.ts';
import { ratio, seconds, table } from './table.ts';

describe('the steps of a build', () => {
  const log = [
    '[content-check] fine',
    'Syncing content',
    'Building static entrypoints',
    'generating static routes',
    '✓ Completed in 3s',
    '[search-index] indexing lv',
  ];
  const lines = log.map((text, index) => ({ text, at: index + 1, cpu: 2 * (index + 1) }));

  test('last until the next one begins', () => {
    const steps = buildSteps({ seconds: 10, cpu: 20, memory: 1, lines });
    expect(steps.map(({ name, seconds: wall }) => [name, wall])).toEqual([
      ['start and content check', 2],
      ['content sync', 1],
      ['vite', 1],
      ['page rendering', 1],
      ['after pages', 1],
      ['search index', 4],
    ]);
    expect(steps.reduce((sum, { cpu }) => sum + (cpu ?? 0), 0)).toBe(20);
  });

  test('are fewer when the log tells less, and have no processor time where there is none', () => {
    const silent = [{ text: 'Syncing content', at: 1, cpu: undefined }];
    const steps = buildSteps({ seconds: 3, cpu: undefined, memory: undefined, lines: silent });
    expect(steps).toEqual([
      { name: 'start and content check', seconds: 1, cpu: undefined },
      { name: 'content sync', seconds: 2, cpu: undefined },
    ]);
  });
});

describe('a process tree', () => {
  test('is read from /proc, whatever the process calls itself', () => {
    const fields = '7 (a) b) S 3 0 0 0 0 0 0 0 0 0 150 50 0 0 0 0 1 0 9 9 10'.replace(
      '9 9 10',
      '9 9 10',
    );
    expect(parseStat(fields)).toEqual({ pid: 7, parent: 3, cpu: 2, memory: 10 * 4096 });
  });

  test('holds children and their children, nobody else', () => {
    const process = (pid: number, parent: number) => ({ pid, parent, cpu: 0, memory: 0 });
    const all = [process(1, 0), process(5, 1), process(6, 5), process(7, 6), process(8, 1)];
    expect(descendants(all, 5).map(({ pid }) => pid)).toEqual([5, 6, 7]);
  });
});

test('only fonts with characters of the text are loaded', () => {
  const face = (name: string, range: string) =>
    `@font-face{src:url(/${name}.woff2);unicode-range:${range}}`;
  const css = [
    face('latin', 'U+0000-00FF'),
    face('cyrillic', 'U+04??'),
    face('latvian', 'U+101, U+113'),
  ].join('\n');
  expect(fontsFor(css, 'abc')).toEqual(['/latin.woff2']);
  expect(fontsFor(css, 'bērns')).toEqual(['/latin.woff2', '/latvian.woff2']);
  expect(fontsFor(css, 'дети')).toEqual(['/cyrillic.woff2']);
});

test('figures that the system does not give are called not available', () => {
  expect(seconds(undefined)).toBe('not available');
  expect(ratio(3, undefined)).toBe('not available');
  expect(ratio(3, 2)).toBe('1.50x');
  expect(table(['a', 'b'], [['long', '1']])).toBe('a     b\n----  -\nlong  1');
});

describe('the command line', () => {
  test('has defaults', () => {
    expect(readArguments([])).toEqual({
      entries: 1000,
      organisations: 200,
      runs: 1,
      json: undefined,
      skip: new Set(),
    });
  });

  test('explains what it does not know', () => {
    expect(() => readArguments(['--skip', 'lunch'])).toThrow("not 'lunch'");
    expect(() => readArguments(['--runs', '0'])).toThrow('--runs must be a whole number');
  });
});
