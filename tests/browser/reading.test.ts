import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { origin, shipped } from '../setup/builds.ts';
import { visit } from '../setup/visit.ts';

const site = visit(shipped);

async function open(
  path: string,
  options: { javaScriptEnabled?: boolean; width?: number } = {},
): Promise<Page> {
  const { javaScriptEnabled = true, width = 1280 } = options;
  const context = await site.browser.newContext({
    javaScriptEnabled,
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(origin + path);
  return page;
}

describe('the search', () => {
  it.each([
    { locale: 'lv', path: '/lv/meklet/', query: 'ceļa karte', title: /Ceļa karte|ceļa karte/ },
    { locale: 'en', path: '/en/search/', query: 'roadmap', title: /roadmap/i },
    { locale: 'ru', path: '/ru/poisk/', query: 'дорожная карта', title: /[Дд]орожная карта/ },
  ])('finds the roadmap in $locale', async ({ path, query, title }) => {
    const page = await open(path);
    await page.getByRole('searchbox').fill(query);
    await page.keyboard.press('Enter');
    const first = page.locator('[data-results] a').filter({ hasText: title }).first();
    await first.waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(query);
    await first.click();
    await page.waitForURL(/cooperation-roadmap/);
    await page.context().close();
  });

  it('can be narrowed to one type, and the choice stays in the address', async () => {
    const page = await open('/lv/meklet/?q=NVO');
    const rows = page.locator('[data-results] > li');
    await rows.first().waitFor();
    await page.getByRole('radio', { name: /Pētījumi/ }).check();
    await page.waitForURL(/type=/);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-results] [data-type]')].every(
        (e) => e.textContent === 'Pētījumi',
      ),
    );
    await page.reload();
    await rows.first().waitFor();
    expect(await page.locator('[data-results] [data-type]').allTextContents()).toContain(
      'Pētījumi',
    );
    expect(new Set(await page.locator('[data-results] [data-type]').allTextContents()).size).toBe(
      1,
    );
    await page.goBack();
    await page.context().close();
  });

  it('opens with the slash key, from any page', async () => {
    const page = await open('/en/about/');
    await page.keyboard.press('/');
    await page.waitForURL(/\/en\/search\//);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.type('a/b');
    expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
    await page.context().close();
  });

  it('shows what is searched for as text, whatever it is', async () => {
    const page = await open(
      `/en/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>zzqq')}`,
    );
    await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    await page.context().close();
  });

  it('says so, and offers to try again, when its files cannot be loaded', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.route('**/search/lv/**', (route) => route.abort());
    await page.goto(`${origin}/lv/meklet/?q=NVO`);
    const retry = page.getByRole('button', { name: 'Mēģināt vēlreiz' });
    await retry.waitFor();
    await page.unroute('**/search/lv/**');
    await retry.click();
    await page.locator('[data-results] > li').first().waitFor();
    await context.close();
  });

  it('offers the lists to readers without JavaScript', async () => {
    const page = await open('/lv/meklet/', { javaScriptEnabled: false });
    await page.getByRole('main').getByRole('link', { name: 'Metodikas' }).click();
    await page.waitForURL(/\/lv\/metodikas\/$/);
    await page.context().close();
  });
});

describe('the language switch', () => {
  it.each([
    ['/lv/metodikas/cooperation-roadmap/', 'en', '/en/methodologies/cooperation-roadmap/'],
    ['/en/organisations/lapas/', 'ru', '/ru/organizacii/lapas/'],
    ['/ru/proekty/local-y-mpact/', 'lv', '/lv/projekti/local-y-mpact/'],
    ['/lv/biblioteka/tema/civic-participation/', 'en', '/en/library/topic/civic-participation/'],
  ])('from %s to %s keeps the page', async (from, lang, to) => {
    const page = await open(from, { javaScriptEnabled: false });
    await page.locator(`a[hreflang="${lang}"]:visible`).first().click();
    await page.waitForURL(origin + to);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  it.each([1280, 360])('a list can be narrowed down at a width of %i px', async (width) => {
    const page = await open('/lv/biblioteka/', { javaScriptEnabled: false, width });
    const all = await page.getByRole('main').locator('article, .row').count();
    const link = page.locator('a[href="/lv/biblioteka/tema/municipal-cooperation/"]').first();
    if (!(await link.isVisible())) {
      for (const summary of await page.locator('main summary, aside summary').all()) {
        if (await summary.isVisible()) await summary.click();
        if (await link.isVisible()) break;
      }
    }
    await link.click();
    await page.waitForURL(/municipal-cooperation/);
    const some = await page.getByRole('main').locator('article, .row').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.context().close();
  });

  it('an entry can be read whole', async () => {
    const page = await open('/lv/metodikas/cooperation-roadmap/', { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(3);
    await page.context().close();
  });
});
