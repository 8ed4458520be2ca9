import { describe, expect, it } from 'vitest';
import { markdownToHtml } from 'satteri';
import { readEntryLink } from '../repository/entryLink.ts';
import { entryLinks } from './entryLinks.ts';

function render(markdown: string, file = 'index.ru.md'): string {
  const fileURL = new URL(`file:///content/news/x/${file}`);
  const { html } = markdownToHtml(markdown, { hastPlugins: [entryLinks], fileURL });
  return html.trim();
}

describe('a link in a text', () => {
  it('leads to its page in the language of the text', () => {
    expect(render('[x](../../methodologies/roadmap/)')).toBe(
      '<p><a href="/ru/metodiki/roadmap/">x</a></p>',
    );
  });

  it('leads to the language that it names, and says so', () => {
    expect(render('[x](../../studies/review/index.lv.md)')).toBe(
      '<p><a href="/lv/petijumi/review/" hreflang="lv">x</a></p>',
    );
  });

  it('to a file of its own folder leads to where the file is served', () => {
    const served = '<p><a href="/files/news/x/form.pdf">x</a></p>';
    expect(render('[x](form.pdf)')).toBe(served);
    expect(render('[x](./form.pdf)')).toBe(served);
  });

  it('to the folder of a collection leads to its list', () => {
    expect(render('[x](../../organisations/)')).toBe('<p><a href="/ru/organizacii/">x</a></p>');
  });

  it('keeps its anchor', () => {
    expect(render('[x](../../pages/about/#dati)', 'index.lv.md')).toBe(
      '<p><a href="/lv/about/#dati">x</a></p>',
    );
  });
});

it.each([
  'https://example.org/',
  '../../nonsense/x/',
  '../studies/x/',
  '../../studies/x/index.de.md',
  '../../studies/x/form.pdf',
  '#anchor',
])('%s is not a link to an entry', (address) => {
  expect(readEntryLink(address)).toBeUndefined();
});
