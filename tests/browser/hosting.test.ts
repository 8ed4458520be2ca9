import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fixture, origin, shipped } from '../setup/builds.ts';
import { movedPages, pageHtml } from '../setup/builtSite.ts';
import { complaints } from '../setup/complaints.ts';
import { pageTypes } from '../setup/pageTypes.ts';
import { visit } from '../setup/visit.ts';

const locales = ['lv', 'en', 'ru'] as const;

/** One request, without following what it is answered. */
function ask(path: string, language = 'de'): Promise<Response> {
  return fetch(origin + path, { redirect: 'manual', headers: { 'accept-language': language } });
}

describe('with the headers and redirects of the host', () => {
  const site = visit(shipped);

  describe.each(locales)('in %s', (locale) => {
    it.each(pageTypes)('$type works, and its policy refuses nothing on it', async (pageType) => {
      const page = await site.browser.newPage();
      const found = complaints(page);
      await page.goto(`${origin}/${locale}/${pageType[locale]}`);
      expect(await page.getByRole('main').isVisible()).toBe(true);
      const styled = await page.evaluate(() => getComputedStyle(document.body).display);
      expect(styled, 'the style sheets are not applied').toBe('flex');
      expect(found).toEqual([]);
      await page.close();
    });

    it('the search finds something', async () => {
      const search = pageTypes.find(({ type }) => type === 'search');
      const page = await site.browser.newPage();
      const found = complaints(page);
      await page.goto(`${origin}/${locale}/${search?.[locale] ?? ''}?q=LAPAS`);
      await page.locator('[data-results] > li').first().waitFor();
      expect(found).toEqual([]);
      await page.close();
    });
  });

  it('the search works where the browser starts no worker', async () => {
    const page = await site.browser.newPage();
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    const found = complaints(page);
    await page.goto(`${origin}/lv/meklet/?q=LAPAS`);
    await page.locator('[data-results] > li').first().waitFor();
    expect(found).toEqual([]);
    await page.close();
  });

  it('a language can be chosen at /', async () => {
    const page = await site.browser.newPage({ locale: 'de-DE' });
    const found = complaints(page);
    await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
    expect(new URL(page.url()).pathname).toBe('/');
    expect(found).toEqual([]);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`${origin}/en/`);
    await page.close();
  });

  it.each([
    ['lv-LV', '/lv/'],
    ['ru-RU', '/ru/'],
    ['en-GB', '/en/'],
  ])('/ leads a reader of %s to %s', async (locale, path) => {
    const page = await site.browser.newPage({ locale });
    await page.goto(`${origin}/`);
    expect(page.url()).toBe(origin + path);
    await page.close();
  });

  it.each([...locales.map((locale) => [`/${locale}/no/such/page/`, locale]), ['/none', 'lv']])(
    'the missing address %s is answered in %s',
    async (path, lang) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain(`<html lang="${lang}"`);
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    },
  );

  it('an address without its last slash leads to the one with it', async () => {
    const answer = await ask('/lv/biblioteka?q=a');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/lv/biblioteka/?q=a']);
  });

  it.each(['content-security-policy', 'x-frame-options', undefined])(
    'no page can be shown in a frame, by what %s says alone',
    async (alone) => {
      const framing = origin.replace('127.0.0.1', 'localhost');
      const page = await site.browser.newPage();
      await page.route(`${framing}/`, (route) =>
        route.fulfill({ contentType: 'text/html', body: `<iframe src="${origin}/lv/"></iframe>` }),
      );
      await page.route(`${origin}/lv/`, async (route) => {
        const response = await route.fetch();
        const kept = Object.entries(response.headers()).filter(
          ([name]) => name === alone || name === 'content-type',
        );
        await route.fulfill({ response, headers: Object.fromEntries(kept) });
      });
      await page.goto(`${framing}/`, { waitUntil: 'networkidle' });
      const framed = page.frames().find((frame) => frame !== page.mainFrame());
      // Without either header it is shown: so it is they that refuse.
      expect(await framed?.locator('main').count()).toBe(alone === undefined ? 1 : 0);
      await page.close();
    },
  );

  const hostile = [
    ['a script', '<script>document.title = "taken"</script>'],
    ['a handler', '<img src="/none.png" onerror="document.title = \'taken\'">'],
    ['a script from elsewhere', '<script src="https://elsewhere.example/x.js"></script>'],
    ['a link that is a script', '<a id="go" href="javascript:document.title = \'taken\'">go</a>'],
    ['a style', '<style>main { display: none }</style>'],
    [
      'a form that leads away',
      '<form id="out" action="https://elsewhere.example/"><button>go</button></form>',
    ],
    ['another base', '<base href="https://elsewhere.example/">'],
  ] as const;

  /** Opens a page into which something was put, with only one of its two policies. */
  async function openWith(page: Page, hostility: string, kept: 'header' | 'meta'): Promise<void> {
    await page.route('https://elsewhere.example/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'document.title = "taken"' }),
    );
    await page.route(`${origin}/en/about/`, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace('</body>', `${hostility}</body>`);
      const { 'content-security-policy': policy = '', ...headers } = response.headers();
      await route.fulfill(
        kept === 'header'
          ? {
              headers: { ...headers, 'content-security-policy': policy },
              body: html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
            }
          : { headers, body: html },
      );
    });
    await page.goto(`${origin}/en/about/`, { waitUntil: 'networkidle' });
  }

  describe.each(['header', 'meta'] as const)('the policy in the %s alone refuses', (kept) => {
    it.each(hostile)('%s', async (_, hostility) => {
      const page = await site.browser.newPage();
      const found = complaints(page);
      await openWith(page, hostility, kept);
      for (const trigger of await page.locator('#go, #out button').all()) {
        await trigger.dispatchEvent('click');
      }
      await expect.poll(() => found.join('\n')).toMatch(/Content Security Policy/);
      expect(page.url()).toBe(`${origin}/en/about/`);
      expect(await page.title()).not.toBe('taken');
      expect(await page.getByRole('main').isVisible()).toBe(true);
      expect(await page.evaluate(() => document.baseURI)).toBe(`${origin}/en/about/`);
      await page.close();
    });
  });
});

describe('an entry that was renamed', () => {
  const site = visit(fixture);
  const [from, to] = ['/harbour/lv/metodikas/rope-ring/', '/harbour/lv/metodikas/rope-circle/'];

  it.each([
    [from, to],
    ['/harbour/en/methodologies/first-rope/', '/harbour/en/methodologies/rope-circle/'],
    ['/harbour/ru/rules/', '/harbour/ru/house-rules/'],
    [
      '/harbour/files/methodologies/rope-ring/checklist.pdf',
      '/harbour/files/methodologies/rope-circle/checklist.pdf',
    ],
  ])('is found where it was: %s', async (former, now) => {
    const answer = await ask(former);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, now]);
    expect((await ask(now)).status).toBe(200);
  });

  it('is found by a page where the host does not redirect', async () => {
    const page = await site.browser.newPage();
    const found = complaints(page);
    await page.route(origin + from, (route) =>
      route.fulfill({ path: join(fixture.out, from.slice(fixture.base.length), 'index.html') }),
    );
    await page.goto(origin + from);
    await page.waitForURL(origin + to);
    expect(found.filter((complaint) => !complaint.startsWith('failed'))).toEqual([]);
    await page.close();
  });

  it('stands at its new address alone for search engines', () => {
    const moved = movedPages(fixture);
    expect(moved.map(({ path }) => path)).toContain(from);
    expect(moved.find(({ path }) => path === from)?.canonical).toBe(origin + to);
    for (const { path } of moved) {
      const html = pageHtml(fixture, path);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).not.toContain('data-pagefind-body');
      expect(pageHtml(fixture, '/harbour/sitemap-0.xml')).not.toContain(`${path}<`);
    }
  });
});
