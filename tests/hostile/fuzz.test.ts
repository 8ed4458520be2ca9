import { describe, expect, test } from 'vitest';
import { random, type Random } from '../../scripts/corpus/random.ts';
import { checkRepository } from '../../src/check/check.ts';
import { withSample } from '../../src/check/sampleRepository.ts';
import { isBroken, parseEntryFile } from '../../src/repository/entryFile.ts';
import { executable, rendered } from './pipeline.ts';

/** Texts of each kind in one run: the check looks at all of them at once. */
const count = 250;
const seeds = ['granary', 'barn', 'rye'];

const mark = 'globalThis.kletsHostile = 1';
const words = [
  'text',
  '**bold**',
  'H<sub>2</sub>O',
  '[a](https://example.org)',
  '`code`',
  '# a',
  '- a',
];
const pieces = [
  ...words,
  ...words,
  ...['> a', '1. a', '| a |\n| - |', '```\na\n```', '[^1]', '[^1]: a', '---', '***', '\\', '&amp;'],
  ...[
    '[a]',
    '[a]: ',
    'javascript:',
    'data:text/html,',
    'vbscript:',
    '//evil.example',
    '](',
    '<',
    '>',
  ],
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=a>',
    '<svg/onload=a>',
    '<!--',
    '-->',
    '<a href="',
  ],
  ...['<Callout', '<Callout title="a">', '</Callout>', '/>', ' title="', '"', "'", ' kind="note"'],
  ...[
    `{${mark}}`,
    '{',
    '}',
    '{...a}',
    `import '${mark}'`,
    `export const a = (${mark})`,
    '<>',
    '</>',
  ],
  ...[
    '&#106;',
    '&#x0a;',
    '&colon;',
    '%3A',
    '\t',
    '\0',
    '\u200B',
    '\u202E',
    '\r',
    '\uFEFF',
    '😀',
    '\\<',
  ],
];
const keys = [
  'title',
  'summary',
  'keywords',
  'sourceHash',
  '__proto__',
  '<<',
  'draft',
  'a b',
  '? a',
  '"',
];
const values = [
  ...[
    'A title',
    '"A title"',
    '[a, b]',
    '{a: b}',
    '&a x',
    '*a',
    '!!js/function x',
    '!a b',
    '|',
    '>-',
  ],
  ...[
    '2026-02-30',
    '.inf',
    '0x1F',
    'null',
    '~',
    '"\\u0000"',
    '<script>a</script>',
    '[[[[[[[[[[]]]]]]]]]]',
  ],
  ...[
    '- a',
    '  - a',
    '%YAML 1.1',
    '---',
    '...',
    '#',
    '\t',
    ': :',
    "'",
    '"',
    '\u2028',
    'javascript:a',
  ],
];
const joints = ['', '', ' ', '\n', '\n\n', '\n    '];
const good = 'title: A title\nsummary: Two or three sentences that help the reader.\n';
const facts = 'originalLanguage: lv\nadded: 2026-01-02\n';

function body({ between, pick }: Random): string {
  return Array.from({ length: between(1, 9) }, () => pick(pieces) + pick(joints)).join('');
}

function frontMatter({ between, pick, chance }: Random): string {
  const lines = Array.from({ length: between(0, 4) }, () => `${pick(keys)}: ${pick(values)}\n`);
  return (chance(0.7) ? good + facts : '') + lines.join('');
}

/** Fuzzed entries of the collection of pages, by path. */
function entries(seed: string): Record<string, string> {
  const stream = random(seed);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      [`pages/md-${String(index)}/index.lv.md`, `---\n${good}${facts}---\n\n${body(stream)}`],
      [`pages/mdx-${String(index)}/index.lv.mdx`, `---\n${good}${facts}---\n\n${body(stream)}`],
      [`pages/yaml-${String(index)}/index.lv.md`, `---\n${frontMatter(stream)}---\n\ntext\n`],
    ]).flat(),
  );
}

async function accepted(files: Record<string, string>): Promise<string[]> {
  return withSample(files, async (dir) => {
    const problems = await checkRepository(dir, 'en');
    const refused = problems.map(({ file }) => file.slice(dir.length + 1));
    return Object.keys(files).filter((path) => !refused.includes(path));
  });
}

describe.each(seeds)('whatever the stream “%s” brings', (seed) => {
  const files = entries(seed);

  test('does not crash the check, and renders to nothing executable when it passes', async () => {
    const passed = await accepted(files);
    for (const path of passed) {
      const file = parseEntryFile(files[path] ?? '');
      if (isBroken(file)) throw new Error(`${path} passes the check and cannot be read`);
      const html = await rendered(file.body, path.endsWith('x'));
      expect(executable(html), file.body).toEqual([]);
    }
    expect(Reflect.get(globalThis, 'kletsHostile')).toBeUndefined();
    // The stream is worth something only when a good part of it passes.
    expect(passed.length).toBeGreaterThan(count / 10);
  });

  test('renders to nothing executable even past the check', async () => {
    for (const [path, source] of Object.entries(files)) {
      const file = parseEntryFile(source);
      if (isBroken(file)) continue;
      const html = await rendered(file.body, path.endsWith('x')).catch(() => '');
      expect(executable(html), file.body).toEqual([]);
    }
    expect(Reflect.get(globalThis, 'kletsHostile')).toBeUndefined();
  });
});
