import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

/** The directory, by language. */
export const directoryPaths = {
  lv: '/lv/organizacijas/',
  en: '/en/organisations/',
  ru: '/ru/organizacii/',
} as const;

/** A value of a facet in the list of filters. */
export function value(page: Page, facet: string, id: string): Locator {
  return page.locator(`[data-filters] [data-facet="${facet}"] a[data-value="${id}"]`);
}

/** How many organisations a value would give, as it says beside it. */
export async function promised(page: Page, facet: string, id: string): Promise<number> {
  return Number(
    await value(page, facet, id).locator('xpath=..').locator('[data-count]').textContent(),
  );
}

/** Waits until the finder tells this number of organisations. */
export async function tells(page: Page, count: number): Promise<void> {
  await page
    .locator('[data-status]')
    .filter({ hasText: new RegExp(`^${String(count)}\\s`) })
    .waitFor();
}

/** The names of all organisations found, those behind the button too. */
export async function foundNames(page: Page): Promise<string[]> {
  const more = page.locator('[data-more]:visible');
  while ((await more.count()) > 0) await more.click();
  return page.locator('[data-found] li :is(h2, h3) a').allTextContents();
}

/** The values of a facet that are offered, by id. */
export async function offered(page: Page, facet: string): Promise<string[]> {
  const ids = await page
    .locator(`[data-filters] [data-facet="${facet}"] li:not([hidden]) > a`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-value') ?? ''));
  expect(ids).not.toContain('');
  return ids;
}

/** The values of a facet that are chosen, as the address has them. */
export function chosen(page: Page, facet: string): string[] {
  return new URL(page.url()).searchParams.getAll(facet);
}
