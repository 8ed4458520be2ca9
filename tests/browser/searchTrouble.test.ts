import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { origin, shipped } from '../setup/builds.ts';
import { complaints } from '../setup/complaints.ts';
import { asking, inPages, results, searchPaths, titles, told } from '../setup/searching.ts';
import { visit } from '../setup/visit.ts';

const open = inPages(visit(shipped));
const failed = /neizdevās ielādēt/;

/** Where loading can break off: the code of the search, and each kind of its files. */
const files = [
  '**/_astro/worker*',
  '**/search/lv/manifest.json',
  '**/search/lv/terms.json',
  '**/search/lv/data/**',
  '**/search/lv/*.pf_meta',
  '**/search/lv/index/**',
  '**/search/lv/fragment/**',
];

describe('when files of the search cannot be loaded', () => {
  it.each(files)('the page says so and tries again: %s', async (pattern) => {
    await open('/lv/about/', async (page) => {
      await page.route(pattern, (route) => route.abort());
      await page.route('**/_astro/responder*', (route) => route.abort());
      await page.goto(origin + asking(searchPaths.lv, 'pašvaldība'));
      await told(page, failed);
      expect(await page.getByRole('region', { name: 'Saraksti' }).isVisible()).toBe(true);
      await page.unroute(pattern);
      await page.getByRole('button', { name: 'Mēģināt vēlreiz' }).click();
      expect((await titles(page)).length).toBeGreaterThan(0);
      expect(await page.getByRole('button', { name: 'Mēģināt vēlreiz' }).isVisible()).toBe(false);
    });
  });

  it('a missing file is no reason to wait', async () => {
    await open('/lv/about/', async (page) => {
      await page.route('**/search/lv/**', (route) => route.fulfill({ status: 404, body: 'none' }));
      await page.goto(origin + asking(searchPaths.lv, 'pašvaldība'));
      await told(page, failed);
    });
  });

  it('a host that never answers is not waited for without end', async () => {
    await open('/lv/about/', async (page) => {
      await page.route('**/search/lv/manifest.json', () => undefined);
      await page.goto(origin + asking(searchPaths.lv, 'pašvaldība'));
      await told(page, failed);
      await page.unroute('**/search/lv/manifest.json');
      await page.getByRole('button', { name: 'Mēģināt vēlreiz' }).click();
      expect((await titles(page)).length).toBeGreaterThan(0);
    });
  });

  it('the dialog says so, tries again, and leads to the search page', async () => {
    await open('/lv/about/', async (page) => {
      await page.route('**/search/lv/**', (route) => route.abort());
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('searchbox').waitFor();
      await page.keyboard.type('pašvaldība');
      await told(page, failed);
      const link = page.getByRole('dialog').getByRole('link', { name: /^Uz meklēšanas lapu/ });
      expect(await link.getAttribute('href')).toContain(asking(searchPaths.lv, 'pašvaldība'));
      await page.unroute('**/search/lv/**');
      await page.getByRole('button', { name: 'Mēģināt vēlreiz' }).click();
      expect((await titles(page)).length).toBeGreaterThan(0);
    });
  });

  it('the link in the header leads to the search page where the dialog does not load', async () => {
    await open('/lv/about/', async (page) => {
      await page.route('**/_astro/DialogCode*', (route) => route.abort());
      // Only what a page loads after it was opened anew is sure to come past the route.
      await page.goto(`${origin}/lv/about/`);
      await page.keyboard.press('/');
      await page.waitForURL(/\/lv\/meklet\/$/);
    });
  });

  it('another language that is missing takes nothing away', async () => {
    await open('/en/about/', async (page) => {
      await page.route('**/search/{lv,ru}/**', (route) => route.abort());
      await page.goto(origin + asking(searchPaths.en, 'municipality'));
      await titles(page);
      await page.getByRole('button', { name: 'Search in Latvian and Russian too' }).click();
      await page.waitForLoadState('networkidle');
      expect((await titles(page)).length).toBe(10);
    });
  });
});

describe('a query that is taken back while the search is loading', () => {
  const late = async (page: Page) => {
    await page.route('**/search/lv/manifest.json', async (route) => {
      await page.waitForTimeout(1_000);
      await route.continue();
    });
  };

  it('leaves nothing behind on the search page', async () => {
    await open('/lv/about/', async (page) => {
      await late(page);
      const loaded = page.waitForResponse('**/search/lv/data/**');
      await page.goto(origin + asking(searchPaths.lv, 'pašvaldība'));
      await page.getByRole('searchbox').fill('');
      await loaded;
      await page.waitForTimeout(500);
      expect(await page.getByRole('status').textContent()).toBe('');
    });
  });

  it('leaves nothing behind in the dialog', async () => {
    await open('/lv/about/', async (page) => {
      await late(page);
      const loaded = page.waitForResponse('**/search/lv/data/**');
      await page.keyboard.press('/');
      const field = page.getByRole('dialog').getByRole('searchbox');
      await field.fill('pašvaldība');
      await page.waitForTimeout(250);
      await field.fill('');
      await loaded;
      await page.waitForTimeout(500);
      expect(await page.getByRole('dialog').getByRole('status').textContent()).toBe('');
    });
  });
});

describe('a host that sends no policy of its own', () => {
  it('has a search that keeps to that of the page', async () => {
    await open('/lv/about/', async (page) => {
      await page.route(`${origin}/**`, async (route) => {
        const response = await route.fetch();
        const headers = response.headers();
        delete headers['content-security-policy'];
        await route.fulfill({ response, headers });
      });
      await page.reload();
      const found = complaints(page);
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('searchbox').waitFor();
      await page.keyboard.type('pašvaldība');
      await titles(page);
      await page.goto(origin + asking(searchPaths.lv, 'pašvaldība'));
      await titles(page);
      expect(found).toEqual([]);
    });
  });
});

describe('whatever is searched for', () => {
  it.each([
    ['a script', '<script>document.title="taken"</script>'],
    ['a picture', '<img src=x onerror=document.title="taken">'],
    ['markup that ends the page’s', '</script></template><b id="taken">'],
    ['quotation marks that do not close', '"pašvaldība „NVO'],
    ['punctuation', '!!! ??? ... --- ""'],
    ['minus signs', '-a -b -"c d'],
    ['emoji', '🏡🌾 👩‍👩‍👧 pašvaldība'],
    ['right-to-left text', 'שלום عربى \u202e pašvaldība'],
    ['a lone surrogate', '\ud83c pašvaldība'],
    ['names of objects', '__proto__ constructor toString'],
    ['much', 'pašvaldība žž '.repeat(800)],
    ['one long word', 'ž'.repeat(10_000)],
  ])('%s is text, and is answered', async (_, query) => {
    await open('/lv/meklet/', async (page) => {
      const found = complaints(page);
      const field = page.getByRole('searchbox');
      await field.evaluate((input: HTMLInputElement, value) => {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, query);
      await told(page, /atradum|nekas/);
      await page.reload();
      await told(page, /atradum|nekas/);
      expect(await page.locator('#taken, main img, main script[src]').count()).toBe(0);
      expect(await page.title()).not.toBe('taken');
      expect(await results(page).locator('script, img').count()).toBe(0);
      expect(found).toEqual([]);
    });
  });
});
