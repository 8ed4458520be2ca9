import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { generated, origin, shipped } from '../setup/builds.ts';
import { readCsv } from '../setup/csvReader.ts';
import {
  chosen,
  directoryPaths,
  foundNames,
  offered,
  promised,
  tells,
  value,
} from '../setup/finding.ts';
import { inPages } from '../setup/searching.ts';
import { visit } from '../setup/visit.ts';

/** The rows of the table that the page's download gives. */
async function downloaded(page: Page): Promise<string[][]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-download]').click(),
  ]);
  return readCsv(readFileSync(await file.path(), 'utf8').replace(/^\uFEFF/, ''));
}

describe.each([shipped, generated])('the finder on the $name', (site) => {
  const open = inPages(visit(site));

  it.each(['lv', 'en', 'ru'] as const)(
    'gives as many organisations as each value says, in %s',
    async (locale) => {
      await open(directoryPaths[locale], async (page) => {
        const [region = ''] = await offered(page, 'region');
        const count = await promised(page, 'region', region);
        await value(page, 'region', region).click();
        await tells(page, count);
        expect(await foundNames(page)).toHaveLength(count);
        expect(chosen(page, 'region')).toEqual([region]);
        const [field = ''] = await offered(page, 'field');
        const both = await promised(page, 'field', field);
        expect(both).toBeGreaterThan(0);
        await value(page, 'field', field).click();
        await tells(page, both);
        expect(await foundNames(page)).toHaveLength(both);
      });
    },
  );

  it('offers no value that leads to nothing, whatever is chosen', async () => {
    await open(directoryPaths.lv, async (page) => {
      for (const facet of ['region', 'field', 'audience'] as const) {
        const [, second = ''] = await offered(page, facet);
        const count = await promised(page, facet, second);
        await value(page, facet, second).click();
        await tells(page, count);
        for (const other of ['municipality', 'field', 'audience', 'form', 'status']) {
          for (const id of await offered(page, other))
            expect(await promised(page, other, id)).toBeGreaterThan(0);
        }
      }
    });
  });

  it('shows in every municipality those that serve the whole country, and says so', async () => {
    await open(directoryPaths.lv, async (page) => {
      const municipalities = await offered(page, 'municipality');
      expect(municipalities).toHaveLength(42);
      const id = municipalities.at(-1) ?? '';
      await page.goto(`${origin}${directoryPaths.lv}?municipality=${id}`);
      await page.locator('[data-found] h2', { hasText: 'Strādā visā valstī' }).waitFor();
      const names = await foundNames(page);
      const national = page.locator('[data-found] li', { hasText: 'Visa valsts' });
      expect(await national.count()).toBeGreaterThan(0);
      expect(names.length).toBeGreaterThanOrEqual(await national.count());
    });
  });

  it('downloads what was found, row by row as the open data has it', async () => {
    await open(directoryPaths.en, async (page) => {
      const [region = ''] = await offered(page, 'region');
      const count = await promised(page, 'region', region);
      await value(page, 'region', region).click();
      await tells(page, count);
      const [head, ...rows] = await downloaded(page);
      expect(head?.[0]).toBe('ID');
      const column = head?.indexOf('Name') ?? -1;
      expect(rows.map((row) => row[column])).toEqual(await foundNames(page));
    });
  });
});
