import { describe, expect, it } from 'vitest';
import { isBroken, parseEntryFile, type EntryFile } from './entryFile.ts';

function parse(source: string): EntryFile {
  const file = parseEntryFile(source);
  if (isBroken(file)) throw new Error(file.broken.message);
  return file;
}

describe("an entry's file", () => {
  it('is told apart into front matter and body, and knows where the body begins', () => {
    const file = parse('---\ntitle: Ceļvedis\n---\n\n\n## Solis\n');
    expect(file.frontmatter.data).toEqual({ title: 'Ceļvedis' });
    expect(file.body).toBe('## Solis');
    expect(file.bodyLine).toBe(6);
  });

  it('may have no body', () => {
    expect(parse('---\ntitle: A\n---').body).toBe('');
    expect(parse('---\ntitle: A\n---\n\n  \n').body).toBe('');
  });

  it('may have a line of dashes in its body', () => {
    expect(parse('---\ntitle: A\n---\ntext\n\n---\n\nmore').body).toBe('text\n\n---\n\nmore');
  });

  it('may come from Windows', () => {
    const file = parse('---\r\ntitle: A\r\n---\r\n\r\ntext\r\n');
    expect(file.frontmatter.data).toEqual({ title: 'A' });
    expect(file.bodyLine).toBe(5);
  });

  it.each([
    ['without front matter', 'just text'],
    ['with front matter that does not begin on the first line', '\n---\ntitle: A\n---\n'],
    ['with front matter that never ends', '---\ntitle: A\n'],
    ['with front matter of another kind', '---js\nmodule.exports = {}\n---\n'],
  ])('%s is broken', (_, source) => {
    expect(isBroken(parseEntryFile(source))).toBe(true);
  });
});

describe('front matter', () => {
  it('keeps dates as they are written', () => {
    expect(parse('---\nadded: 2026-11-02\n---').frontmatter.data).toEqual({ added: '2026-11-02' });
  });

  it('knows the line and column of each key, counted in the file', () => {
    const { frontmatter } = parse(
      '---\ntitle: A\ncontacts:\n  email: x\nfields:\n  - a\n  - b\n---',
    );
    expect(frontmatter.locate(['title'])).toEqual({ line: 2, column: 1 });
    expect(frontmatter.locate(['contacts', 'email'])).toEqual({ line: 4, column: 3 });
    expect(frontmatter.locate(['fields', 1])).toEqual({ line: 7, column: 5 });
  });

  it('locates a key that is missing at the nearest one above it', () => {
    const { frontmatter } = parse('---\ntitle: A\ncontacts:\n  email: x\n---');
    expect(frontmatter.locate(['contacts', 'phone'])).toEqual({ line: 3, column: 1 });
    expect(frontmatter.locate(['summary'])).toEqual({ line: 2, column: 1 });
  });

  it.each([
    ['a key that stands twice', '---\ntitle: A\ntitle: B\n---', 3],
    ['a broken list', '---\ntitle: A\nfields: [a\n---', 4],
  ])('reports %s with its line', (_, source, line) => {
    const { frontmatter } = parse(source);
    expect(frontmatter.data).toBeNull();
    expect(frontmatter.problems[0]?.line).toBe(line);
  });
});
