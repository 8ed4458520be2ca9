import { expect, test } from 'vitest';
import { addresses } from './cases/addresses.ts';
import { markup } from './cases/markup.ts';
import type { HostileCase } from './hostileCase.ts';
import { executable, mdxProgram, rendered } from './pipeline.ts';

/** Longer ones are bombs for the parser, which only the check defuses. */
const longest = 5000;

interface Body {
  readonly text: string;
  readonly isMdx: boolean;
}

/** What a case puts into the body of a text. */
function bodiesOf({ changes }: HostileCase): Body[] {
  return Object.entries(changes).flatMap(([path, change]): Body[] => {
    if (Array.isArray(change) && change[0] === 'A text.') {
      return [{ text: String(change[1]), isMdx: false }];
    }
    const isMdx = typeof change === 'string' && path.endsWith('.mdx');
    return isMdx ? [{ text: change.split('---\n\n').slice(1).join('---\n\n'), isMdx }] : [];
  });
}

const cases = [...addresses, ...markup].flatMap((one) =>
  bodiesOf(one)
    .filter(({ text }) => text.length < longest)
    .map((body) => [one.name, body] as const),
);

test.each(cases)('%s does nothing, even past the check', async (_name, { text, isMdx }) => {
  const html = await rendered(text, isMdx).catch(() => '');
  expect(executable(html)).toEqual([]);
  expect(Reflect.get(globalThis, 'kletsHostile')).toBeUndefined();
});

test.each([
  ['Markdown', '<script>alert(1)</script>', false],
  ['a link', '[a](javascript:alert(1))', false],
  ['MDX', '{process.exit()}', true],
  ['a component', '<Callout set:html="x" />', true],
])('the pipeline stops at what the policy refuses in %s', async (_name, text, isMdx) => {
  await expect(rendered(text, isMdx)).rejects.toThrow('breaks the content policy');
});

test('the pipeline stops at a layout in front matter, which Astro would import', async () => {
  await expect(mdxProgram('text', { layout: '/evil.astro' })).rejects.toThrow('layout');
  expect(await mdxProgram('text', { title: 'A title' })).not.toBe('');
});

test.each([
  ['Markdown', 'H<sub>2</sub>O, [a](https://example.org) and <abbr title="b">c</abbr>', false],
  ['MDX', '<Callout kind="warning" title="a">**b**</Callout>', true],
])('the pipeline renders plain %s', async (_name, text, isMdx) => {
  expect(await rendered(text, isMdx)).not.toBe('');
});

test.each([
  ['<p><script>x</script></p>', ['script']],
  ['<a href="java&#10;script:x">a</a>', ['href=java\nscript:x']],
  ['<b onclick="x">a</b>', ['onclick=x']],
  ['<p>javascript:x</p>', []],
])('what would run is seen in %s', (html, expected) => {
  expect(executable(html)).toEqual(expected);
});
