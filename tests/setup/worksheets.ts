import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright';
import { expect } from 'vitest';

/** The worksheet of the fixture, by language. */
export const mooring = {
  en: '/harbour/en/methodologies/mooring-plan/',
  lv: '/harbour/lv/metodikas/mooring-plan/',
  ru: '/harbour/ru/metodiki/mooring-plan/',
} as const;

/** The roadmap of the shipped content, by language. */
export const roadmap = {
  en: '/en/methodologies/cooperation-roadmap/',
  lv: '/lv/metodikas/cooperation-roadmap/',
  ru: '/ru/metodiki/cooperation-roadmap/',
} as const;

/** A field for an answer. */
export function answer(page: Page, id: string): Locator {
  return page.locator(`[data-answer="${id}"]`);
}

/** The fields of a row of a table, by its place. */
export function row(page: Page, number: number, table = 'plan'): Locator {
  const rows = page.locator(`[data-table="${table}"] tbody tr`);
  return rows.nth(number - 1).locator('textarea, input');
}

/** Waits until what was written is kept. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const texts = [...document.querySelectorAll<HTMLTextAreaElement>('[data-answer]')];
    const stored = Object.entries(localStorage).filter(([name]) => name.startsWith('plans:'));
    const all = stored.map(([, text]) => String(text)).join();
    return texts.every(({ value }) => all.includes(JSON.stringify(value).slice(1, -1)));
  });
  await page.locator('[data-state="kept"]').waitFor();
}

/** Chooses a line of the menu of exports, and waits for the file. */
export async function exported(page: Page, name: RegExp): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.locator('[data-menu] summary').click();
  await page.locator('[data-menu]').getByRole('button', { name }).click();
  const download: Download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Opens a file of a plan. */
export async function openFile(
  page: Page,
  text: string | Buffer,
  name = 'plan.json',
): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('[data-file]').setInputFiles(file);
}

/** What the page says at its foot. */
export function notice(page: Page): Locator {
  return page.locator('[data-notice]');
}

/** The names of the plans to choose from. */
export function plans(page: Page): Promise<string[]> {
  return page.locator('[data-choose] option').allTextContents();
}

/** An answer that would be markup, were it not text. */
export const markup =
  '<img src=x onerror="document.title=\'taken\'">\n</script><b id="taken">x</b>';

/** Fills in something of everything in the worksheet of the fixture, in English. */
export async function fillIn(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Name of the plan' }).fill('Our: quay');
  await answer(page, '1-1').fill(markup);
  await page.getByRole('checkbox', { name: 'Boats by day' }).check();
  await row(page, 1).nth(0).fill('=Paint, the rings');
  await row(page, 1).nth(2).fill('2027-05-01');
  await kept(page);
}

/** Holds that nothing of `markup` became part of the page. */
export async function nothingRan(page: Page, found: readonly string[]): Promise<void> {
  expect(await page.locator('#taken, fillable-worksheet img[src="x"]').count()).toBe(0);
  expect(await page.title()).not.toBe('taken');
  expect(found).toEqual([]);
}
