import { download } from '../../dom/download.ts';
import { element } from '../../dom/element.ts';
import { plain, rowsOf, type TableRow } from '../table.ts';
import type { FinderWords } from '../words.ts';

async function tableOf(address: string, slugs: readonly string[]): Promise<TableRow[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${String(response.status)}`);
  // `text()` would drop the byte order mark, by which spreadsheets know the encoding.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return rowsOf(decoder.decode(await response.arrayBuffer()), slugs);
}

/**
 * Downloads the rows of these organisations from the published table, as a table of the same form.
 * @throws when the table cannot be loaded
 */
export async function downloadRows(
  { table }: FinderWords,
  slugs: readonly string[],
): Promise<void> {
  const rows = await tableOf(table, slugs);
  download(rows.map(({ text }) => text).join(''), 'text/csv', table.split('/').at(-1) ?? '');
}

/**
 * A compact table of these organisations with what they are reached by, for paper.
 * @throws when the published table cannot be loaded
 */
export async function printedTable(
  { table, columns }: FinderWords,
  slugs: readonly string[],
): Promise<HTMLTableElement> {
  const [head, ...rows] = await tableOf(table, slugs);
  const places = columns.map(({ from }) =>
    from.map((name) => head?.cells.indexOf(name) ?? -1).filter((place) => place >= 0),
  );
  const line = (tag: 'th' | 'td', cells: readonly string[]) =>
    element('tr', {}, ...cells.map((cell) => element(tag, {}, cell)));
  const body = rows.map(({ cells }) =>
    line(
      'td',
      places.map((own) =>
        own
          .map((place) => plain(cells[place] ?? ''))
          .filter(Boolean)
          .join(', '),
      ),
    ),
  );
  const titles = line(
    'th',
    columns.map(({ title }) => title),
  );
  return element('table', {}, element('thead', {}, titles), element('tbody', {}, ...body));
}
