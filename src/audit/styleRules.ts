import type { Address, FileFacts } from './findings.ts';

const addresses =
  /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')|(?:image-set|image)\(\s*(?:"([^"]*)"|'([^']*)')/gi;

/** Blanks a stretch of text and keeps its lines, so that places after it stay right. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Undoes the escapes of CSS, behind which a `url(` might hide; places after one shift a little. */
function unescaped(css: string): string {
  return css.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
  });
}

/** Finds what a style sheet loads: `url()`, `@import` and `image-set()`. */
export function styleFacts(source: string): FileFacts {
  const css = source.replace(/\/\*[\s\S]*?\*\//g, blank);
  const text = /\\[0-9a-f]/i.test(css) ? unescaped(css) : css;
  const resources = [...text.matchAll(addresses)].map((match): Address => {
    const [whole, ...groups] = match;
    const before = text.slice(0, match.index).split('\n');
    return {
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      field: /^@import/i.test(whole) ? '@import' : 'url()',
      url: groups.find((group) => group !== undefined)?.trim() ?? '',
    };
  });
  return { findings: [], links: [], resources, ids: new Set() };
}
