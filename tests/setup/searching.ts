import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { origin } from './builds.ts';
import type { visit } from './visit.ts';

/** The search page of the shipped site, by language. */
export const searchPaths = { lv: '/lv/meklet/', en: '/en/search/', ru: '/ru/poisk/' } as const;

/** What a test does in a page of its own, which is closed after it. */
export type InPage = <T>(
  path: string,
  act: (page: Page) => Promise<T>,
  options?: BrowserContextOptions,
) => Promise<T>;

/** Opens pages of a site that is visited. */
export function inPages(site: ReturnType<typeof visit>): InPage {
  return async (path, act, options = {}) => {
    const context = await site.browser.newContext(options);
    try {
      const page = await context.newPage();
      await page.goto(origin + path);
      return await act(page);
    } finally {
      await context.close();
    }
  };
}

/** The address of a search page with this query and whatever else. */
export function asking(path: string, query: string, more = ''): string {
  return `${path}?q=${encodeURIComponent(query)}${more}`;
}

/** The results of a search in the page's own language. */
export function results(page: Page): Locator {
  return page.locator('[data-results] > li');
}

/** The titles of the results, once there are some. */
export async function titles(page: Page): Promise<string[]> {
  await results(page).first().waitFor();
  return results(page).locator('.result-title a').allTextContents();
}

/** What the page says of an answer, once it says something that fits. */
export async function told(page: Page, wanted: RegExp): Promise<string> {
  const status = page.getByRole('status').filter({ hasText: wanted });
  await status.waitFor();
  return (await status.textContent()) ?? '';
}

/** Notes the addresses of what is loaded for a search, from now on. */
export function searchRequests(page: Page): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    if (/\/search\/(?:lv|en|ru)\/|worker|responder/.test(request.url())) found.push(request.url());
  });
  return found;
}
