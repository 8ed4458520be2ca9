import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fixture, origin, shipped } from '../setup/builds.ts';
import { readPage } from '../setup/builtSite.ts';
import { foundNames, tells } from '../setup/finding.ts';
import { visit } from '../setup/visit.ts';

const site = visit(shipped);

const pages = [
  { locale: 'lv', path: '/lv/organizacijas/karte/', region: '/lv/organizacijas/regions/' },
  { locale: 'en', path: '/en/organisations/map/', region: '/en/organisations/region/' },
  { locale: 'ru', path: '/ru/organizacii/karta/', region: '/ru/organizacii/region/' },
] as const;

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser.newContext({ javaScriptEnabled: false, ...options });
  const page = await context.newPage();
  await page.goto(origin + path);
  return page;
}

/** What has the focus: its facet and value, where it is a place on the map. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const data = document.activeElement?.getAttribute('data-value');
    return data === null || data === undefined
      ? ''
      : `${document.activeElement?.getAttribute('data-facet') ?? ''} ${data}`;
  });
}

/** Presses Tab until the focus has passed the places of a facet; what had the focus on the way. */
async function tabThrough(page: Page, facet: string): Promise<string[]> {
  const found: string[] = [];
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at.startsWith(facet)) found.push(at.slice(facet.length + 1));
    else if (found.length > 0) return found;
  }
  return found;
}

describe.each(pages)('the map of organisations in $locale', ({ path, region }) => {
  it('can be walked with the keyboard alone, region by region, and Enter finds who serves one', async () => {
    const page = await open(path, { javaScriptEnabled: true });
    const links = page.locator('svg a[data-facet="region"]');
    const values = await links.evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-value')),
    );
    expect(values.length).toBeGreaterThan(2);
    expect(await tabThrough(page, 'region')).toEqual(values);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(`region ${values.at(-1) ?? ''}`);
    const last = links.last();
    const count = Number(await last.locator('[data-count]').textContent());
    await page.keyboard.press('Enter');
    await tells(page, count);
    expect(await foundNames(page)).toHaveLength(count);
    expect(new URL(page.url()).searchParams.getAll('region')).toEqual([values.at(-1)]);
    expect(await last.getAttribute('aria-current')).toBe('true');
    await page.getByRole('navigation').locator('a[data-view]').first().click();
    await tells(page, count);
    await page.context().close();
  });

  it('leads to the lists of its places without JavaScript', async () => {
    const page = await open(path);
    await page.locator('svg a[data-facet="region"]').first().click();
    await page.waitForURL((url) => url.pathname.startsWith(region));
    await page.context().close();
  });

  it('shows where the focus is', async () => {
    const page = await open(path, { javaScriptEnabled: true });
    const link = page.locator('svg a[data-facet="region"]').first();
    const stroke = () => link.locator('.hit').evaluate((hit) => getComputedStyle(hit).stroke);
    expect(await stroke()).toBe('none');
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await stroke()).not.toBe('none');
    await page.context().close();
  });

  it('names each place with its number, which is that of its list', async () => {
    const page = await open(path, { viewport: { width: 360, height: 800 } });
    const links = await page.locator('a[data-facet]').all();
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const count = (await link.locator('[data-count]').textContent()) ?? '';
      const href = (await link.getAttribute('href')) ?? '';
      const list = readPage(shipped, href);
      expect(list('.count').first().text(), href).toMatch(new RegExp(`^${count}\\D`));
      expect(list('title').text()).toContain(
        (await link.locator('.name, tspan').allTextContents())[0] ?? 'nothing',
      );
    }
    await page.context().close();
  });

  it.each([320, 360, 1280])('keeps its words inside the map and apart at %i px', async (width) => {
    const page = await open(path, { javaScriptEnabled: true, viewport: { width, height: 800 } });
    const boxes = await page.locator('svg a text').evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    for (const [index, one] of boxes.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(width);
      for (const other of boxes.slice(index + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        expect(Math.min(across, down), 'labels overlap').toBeLessThanOrEqual(2);
      }
    }
    const size = await page
      .locator('svg a text')
      .first()
      .evaluate(
        (text) =>
          Number.parseFloat(getComputedStyle(text).fontSize) *
          ((text as SVGTextElement).getScreenCTM()?.a ?? 0),
      );
    expect(size).toBeGreaterThanOrEqual(12);
    await page.context().close();
  });

  it('lists municipalities on a phone, large enough to be touched', async () => {
    const page = await open(path, { viewport: { width: 320, height: 800 } });
    for (const link of await page.locator('a[data-facet="municipality"]').all()) {
      const box = await link.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await page.context().close();
  });

  it('lays its tiles out as the vocabulary says on a wide screen', async () => {
    const page = await open(path, { viewport: { width: 1280, height: 900 } });
    const box = async (value: string) => {
      const tile = page.locator(`a[data-value="${value}"][data-facet="municipality"]`);
      return (await tile.boundingBox()) ?? { x: 0, y: 0 };
    };
    const [riga, liepaja, cesis] = [
      await box('riga'),
      await box('liepaja'),
      await box('cesu-novads'),
    ];
    expect(liepaja.x).toBeLessThan(riga.x);
    expect(liepaja.y).toBeGreaterThan(riga.y);
    expect(cesis.x).toBeGreaterThan(riga.x);
    await page.context().close();
  });
});

it('a place that is chosen looks chosen', async () => {
  const page = await open('/lv/organizacijas/karte/', { javaScriptEnabled: true });
  for (const selector of ['svg a .hit', 'a.tile']) {
    const element = page.locator(selector).first();
    const look = () =>
      element.evaluate(
        (one) => `${getComputedStyle(one).fill} ${getComputedStyle(one).backgroundColor}`,
      );
    const before = await look();
    await element.evaluate((one) => {
      one.closest('a')?.setAttribute('aria-current', 'true');
    });
    await page.waitForTimeout(300);
    expect(await look()).not.toBe(before);
  }
  await page.context().close();
});

it('another site has a map of its own, and lists the municipalities without a tile', () => {
  const $ = readPage(fixture, '/harbour/en/organisations/map/');
  expect($('svg a[data-facet="region"]').length).toBe(3);
  expect($('.tiles').text()).toContain('Ferrymouth');
  expect($('.tiles').text()).not.toContain('Stormness');
  expect($('main').text()).toContain('Stormness');
});
