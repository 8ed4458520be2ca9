import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fixture, origin } from '../setup/builds.ts';
import { readCsv } from '../setup/csvReader.ts';
import { foundNames, tells, value } from '../setup/finding.ts';
import { inPages } from '../setup/searching.ts';
import { visit } from '../setup/visit.ts';

const list = '/harbour/en/organisations/';
const map = `${list}map/`;

/** The file that the page's download gives. */
async function downloaded(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-download]').click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

/** The names in a table of organisations. */
function names(table: string): (string | undefined)[] {
  const [head, ...rows] = readCsv(table.replace(/^\uFEFF/, ''));
  const column = head?.indexOf('Name') ?? -1;
  return rows.map((row) => row[column]);
}

/** Holds back what is loaded from these addresses until it is let go. */
async function held(page: Page, addresses: string): Promise<() => void> {
  const { promise: gate, resolve } = Promise.withResolvers<undefined>();
  await page.route(addresses, async (route) => {
    await gate;
    await route.continue();
  });
  return () => resolve(undefined);
}

describe('the list as a file', () => {
  const open = inPages(visit(fixture));

  it('begins as the published table does, so that spreadsheets know its letters', async () => {
    await open(`${list}?region=lower-estuary`, async (page) => {
      await tells(page, 2);
      const published = readFileSync(join(fixture.out, 'api/v1/organisations.en.csv'), 'utf8');
      const [head = ''] = published.split('\r\n');
      expect((await downloaded(page)).startsWith(`${head}\r\n`)).toBe(true);
    });
  });

  it('waits for the answer that is under way', async () => {
    await open(list, async (page) => {
      const letGo = await held(page, '**/en/finder.json');
      await page.goto(`${origin}${list}?q=harbour&region=lower-estuary`);
      const file = downloaded(page);
      letGo();
      const found = names(await file);
      expect(found).toEqual(await foundNames(page));
      expect(found).toHaveLength(1);
    });
  });

  it('holds what was typed a moment ago', async () => {
    await open(list, async (page) => {
      await page.getByRole('searchbox').fill('rowers');
      const found = names(await downloaded(page));
      expect(found).toHaveLength(1);
      expect(new URL(page.url()).search).toBe('?q=rowers');
    });
  });

  it('is not another list where the answer could not be loaded', async () => {
    await open(`${list}?region=lower-estuary`, async (page) => {
      await tells(page, 2);
      await page.route('**/search/**', (route) => route.abort());
      let files = 0;
      page.on('download', () => (files += 1));
      await page.getByRole('searchbox').fill('rowers');
      await page.keyboard.press('Enter');
      const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
      await alert.waitFor();
      await page.locator('[data-download]').click();
      await alert.waitFor();
      expect(files).toBe(0);
      await page.unroute('**/search/**');
      await alert.getByRole('button').click();
      await tells(page, 1);
      expect(names(await downloaded(page))).toHaveLength(1);
    });
  });
});

describe('links of the finder', () => {
  const open = inPages(visit(fixture));

  it('lead to where the reader is going, though the answer could not be loaded', async () => {
    await open(`${list}?region=lower-estuary`, async (page) => {
      await tells(page, 2);
      await page.route('**/search/**', (route) => route.abort());
      await page.getByRole('searchbox').fill('rowers');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
      expect(await value(page, 'field', 'rowing').getAttribute('href')).toBe(
        '?q=rowers&region=lower-estuary&field=rowing',
      );
      const views = page.locator('a[data-view]');
      for (const href of await views.evaluateAll((all) =>
        all.map((one) => one.getAttribute('href')),
      ))
        expect(href).toMatch(/\?q=rowers&region=lower-estuary$/);
    });
  });

  it('open another tab for those who ask for one, and leave the page as it is', async () => {
    await open(`${list}?region=lower-estuary`, async (page) => {
      await tells(page, 2);
      const [clear] = await Promise.all([
        page.context().waitForEvent('page'),
        page.locator('[data-clear]').click({ modifiers: ['ControlOrMeta'] }),
      ]);
      expect(new URL(clear.url()).search).toBe('');
      const [choice] = await Promise.all([
        page.context().waitForEvent('page'),
        value(page, 'field', 'rowing').click({ modifiers: ['ControlOrMeta'] }),
      ]);
      expect(new URL(choice.url()).search).toBe('?region=lower-estuary&field=rowing');
      expect(new URL(page.url()).search).toBe('?region=lower-estuary');
    });
  });

  it('jump to the results without making them anew', async () => {
    await open(`${map}?region=lower-estuary`, async (page) => {
      await tells(page, 2);
      await page
        .locator('[data-found] li')
        .first()
        .evaluate((row) => row.setAttribute('data-seen', ''));
      await page.locator('a[data-jump]').first().click();
      await page.waitForURL(/#found$/);
      await page.goBack();
      await page.waitForURL(/lower-estuary$/);
      expect(await page.locator('[data-found] li[data-seen]').count()).toBe(1);
    });
  });
});

describe('a directory without values to narrow it down by', () => {
  const open = inPages(visit(fixture));

  it.each([list, map])('has the whole width for %s', async (path) => {
    await open(path, async (page) => {
      const width = () =>
        page
          .locator('[data-status]')
          .evaluate((one) => one.closest('.hall')?.lastElementChild?.clientWidth ?? 0);
      const beside = await width();
      await page.locator('[data-filters]').evaluate((filters) => filters.remove());
      expect(await width()).toBeGreaterThan(beside);
    });
  });
});

describe('on paper', () => {
  const open = inPages(visit(fixture));

  it.each([list, map])(
    'what was found has the whole width, without tools, for %s',
    async (path) => {
      await open(`${path}?region=lower-estuary`, async (page) => {
        await tells(page, 2);
        await page.emulateMedia({ media: 'print' });
        const width = (selector: string) =>
          page.locator(selector).evaluate((one) => one.clientWidth);
        expect(await width('[data-found]')).toBe(await width('organisation-finder'));
        for (const tool of ['[data-download]', '[data-print]', '[data-clear]'])
          expect(await page.locator(tool).isVisible(), tool).toBe(false);
        for (const jump of await page.locator('a[data-jump]').all())
          expect(await jump.isVisible()).toBe(false);
      });
    },
  );
});

describe('values that would give nothing', () => {
  const open = inPages(visit(fixture));

  it('turn quiet on the map', async () => {
    await open(map, async (page) => {
      const look = (selector: string) =>
        page.locator(selector).evaluate((one) => {
          const { fill, backgroundColor } = getComputedStyle(one);
          return `${fill} ${backgroundColor}`;
        });
      const region = 'svg a[data-value="lower-estuary"]';
      const tile = 'a.tile[data-value="oarwick"]';
      const before = [await look(region), await look(tile)];
      await page.getByRole('searchbox').fill('quay friends');
      await page.keyboard.press('Enter');
      await tells(page, 1);
      expect(await page.locator(`${region} [data-count]`).textContent()).toBe('0');
      expect(await look(region)).not.toBe(before[0]);
      expect(await look(tile)).toBe(before[1]);
      await page.getByRole('searchbox').fill('rowers');
      await page.keyboard.press('Enter');
      await page.locator(`${tile} [data-count]`, { hasText: '0' }).waitFor();
      expect(await look(region)).toBe(before[0]);
      expect(await look(tile)).not.toBe(before[1]);
    });
  });
});
