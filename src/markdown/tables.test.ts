import { expect, it } from 'vitest';
import { markdownToHtml } from 'satteri';
import { alignedCells, scrollableTables } from './tables.ts';

const table = '| Plan | Done |\n| :-- | --: |\n| 50 | 30 |\n';

async function render(file: string): Promise<string> {
  const fileURL = new URL(`file:///content/projects/x/${file}`);
  const { html } = await markdownToHtml(table, {
    hastPlugins: [alignedCells, scrollableTables],
    fileURL,
  });
  return html;
}

it('a table can be scrolled by keyboard and says in the language of the text what it is', async () => {
  expect(await render('index.lv.md')).toContain(
    '<div class="table-scroll" role="region" tabindex="0" aria-label="Tabula"><table>',
  );
  expect(await render('index.ru.md')).toContain('aria-label="Таблица"');
});

it('columns are aligned without inline styles', async () => {
  const html = await render('index.en.md');
  expect(html).not.toContain('style=');
  expect(html).toContain('<th class="align-right">Done</th>');
  expect(html).toContain('<td class="align-left">50</td>');
});
