import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../setup/axe.ts';
import { fixture, shipped } from '../setup/builds.ts';
import { complaints } from '../setup/complaints.ts';
import { inPages, results, searchRequests, titles, told } from '../setup/searching.ts';
import { visit } from '../setup/visit.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const field = (page: Page) => dialog(page).getByRole('searchbox');

describe('the search over a page', () => {
  const open = inPages(visit(shipped));

  it.each(['/', 'Control+k', 'Meta+k'])(
    'opens with %s, and leads on by keys alone',
    async (key) => {
      await open('/en/about/', async (page) => {
        const found = complaints(page);
        await page.keyboard.press(key);
        await field(page).waitFor();
        await page.keyboard.type('municipality');
        await told(page, /^\d+ results/);
        const [first, second] = await titles(page);
        expect(await results(page).count()).toBeLessThanOrEqual(8);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        expect(await page.locator(':focus').textContent()).toBe(second);
        await page.keyboard.press('ArrowUp');
        expect(await page.locator(':focus').textContent()).toBe(first);
        const address = await page.locator(':focus').getAttribute('href');
        await page.keyboard.press('Enter');
        await page.waitForURL(`**${address ?? ''}`);
        expect(found).toEqual([]);
      });
    },
  );

  it('opens with the link in the header, which leads to the search page where it has to', async () => {
    await open('/lv/about/', async (page) => {
      const link = page.getByRole('banner').getByRole('link', { name: 'Meklēt' });
      expect(await link.getAttribute('href')).toBe('/lv/meklet/');
      await link.click();
      await field(page).waitFor();
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'hidden' });
      expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await field(page).waitFor();
      await page.keyboard.type('pašvaldība');
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'hidden' });
      await page.keyboard.press('/');
      expect(await field(page).inputValue()).toBe('pašvaldība');
    });
  });

  it('goes on with the query when a letter is typed among the results', async () => {
    await open('/lv/about/', async (page) => {
      await page.keyboard.press('/');
      await field(page).waitFor();
      await page.keyboard.type('pašvald');
      await titles(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('i');
      expect(await field(page).inputValue()).toBe('pašvaldi');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/lv\/meklet\/\?q=/);
    });
  });

  it('is not opened by a slash that is typed', async () => {
    await open('/en/', async (page) => {
      await page.getByRole('searchbox').fill('a');
      await page.keyboard.type('/b');
      expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
      expect(await dialog(page).count()).toBe(0);
    });
  });

  it('goes to the field on the search page', async () => {
    await open('/en/search/', async (page) => {
      await page.keyboard.press('/');
      expect(await page.locator(':focus').getAttribute('name')).toBe('q');
      await page.keyboard.type('a/b');
      expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
    });
  });

  it('keeps the last query in its field, from page to page', async () => {
    await open('/en/about/', async (page) => {
      await page.keyboard.press('/');
      await field(page).waitFor();
      await page.keyboard.type('municipality');
      await titles(page);
      const whole = dialog(page).getByRole('link', { name: /^All results: \d+$/ });
      const count = /\d+/.exec((await whole.textContent()) ?? '')?.[0] ?? '';
      await whole.click();
      await page.waitForURL(/\/en\/search\/\?q=municipality$/);
      await told(page, /^\d+ results/);
      expect(Number(count)).toBeGreaterThan(8);
      await page.getByRole('link', { name: 'Library' }).first().click();
      await page.waitForURL(/\/en\/library\//);
      await page.keyboard.press('/');
      await field(page).waitFor();
      expect(await field(page).inputValue()).toBe('municipality');
      await titles(page);
    });
  });

  it('loads nothing of the search before it is opened', async () => {
    await open('/lv/', async (page) => {
      const requests = searchRequests(page);
      await page.reload({ waitUntil: 'networkidle' });
      await page.goto(new URL('/lv/meklet/', page.url()).href, { waitUntil: 'networkidle' });
      expect(requests).toEqual([]);
      await page.getByRole('searchbox').focus();
      await expect.poll(() => requests.length).toBeGreaterThan(0);
    });
  });

  it.each(['light', 'dark'] as const)('has no violation of WCAG in %s', async (colorScheme) => {
    for (const width of [320, 1280]) {
      await open(
        '/ru/about/',
        async (page) => {
          await page.keyboard.press('/');
          await field(page).waitFor();
          expect(await axeViolations(page)).toEqual([]);
          await page.keyboard.type('самоуправление');
          await titles(page);
          expect(await axeViolations(page)).toEqual([]);
        },
        { colorScheme, viewport: { width, height: 900 } },
      );
    }
  });
});

describe('the search over a page below a path', () => {
  const open = inPages(visit(fixture));

  it('finds what is below that path', async () => {
    await open('/harbour/en/about/', async (page) => {
      const found = complaints(page);
      await page.keyboard.press('/');
      await field(page).waitFor();
      await page.keyboard.type('ropes');
      await results(page)
        .locator('a[href="/harbour/en/methodologies/rope-circle/"]')
        .first()
        .waitFor();
      expect(found).toEqual([]);
    });
  });
});
