import { expect, it } from 'vitest';
import { markdownToHtml } from 'satteri';
import { alignedCells, scrollableTables } from './tables.ts';

const table = '| Plan | Done |\n| :-- | --: |\n| 50 | 30 |\n';

function render(file: string): string {
  const fileURL = new URL(`file:///content/projects/x/${file}`);
  const { html } = markdownToHtml(table, {
    hastPlugins: [alignedCells, scrollableTables],
    fileURL,
  });
  return html;
}

it('a table can be scrolled by keyboard and says in the language of the text what it is', () => {
  expect(render('index.lv.md')).toContain(
    '<div class="table-scroll" role="region" tabindex="0" aria-label="Tabula"><table>',
  );
  expect(render('index.ru.md')).toContain('aria-label="Таблица"');
});

it('columns are aligned without inline styles', () => {
  const html = render('index.en.md');
  expect(html).not.toContain('style=');
  expect(html).toContain('<th class="align-right">Done</th>');
  expect(html).toContain('<td class="align-left">50</td>');
});
