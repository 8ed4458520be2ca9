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
    const count = async () =>
      Number.parseInt((await page.locator('.count').first().textContent()) ?? '', 10);
    const all = await count();
    const link = page.locator('a[href="/lv/biblioteka/tema/civic-participation/"]').first();
    if (!(await link.isVisible())) {
      for (const summary of await page.locator('main summary, aside summary').all()) {
        if (await summary.isVisible()) await summary.click();
        if (await link.isVisible()) break;
      }
    }
    await link.click();
    await page.waitForURL(/civic-participation/);
    const some = await count();
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
