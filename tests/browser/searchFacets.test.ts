import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { shipped } from '../setup/builds.ts';
import { asking, inPages, results, searchPaths, titles, told } from '../setup/searching.ts';
import { visit } from '../setup/visit.ts';

const open = inPages(visit(shipped));
const path = searchPaths.en;

const box = (page: Page, facet: string, value: RegExp) =>
  page.getByRole('group', { name: facet, exact: true }).getByRole('checkbox', { name: value });

/** How many results there are, as the page says it. */
async function total(page: Page): Promise<number> {
  return Number.parseInt(await told(page, /^\d+ results?/), 10);
}

/** How many a value would give, as it says beside it. */
async function promised(page: Page, facet: string, value: RegExp): Promise<number> {
  const label = box(page, facet, value).locator('xpath=..');
  return Number((await label.locator('.count').textContent()) ?? '');
}

const choices = (page: Page, facet: string) => new URL(page.url()).searchParams.getAll(facet);

describe('the facets of a search', () => {
  it('give as many results as they say, and several values add up', async () => {
    await open(asking(path, 'municipality'), async (page) => {
      const all = await total(page);
      const [projects, news] = [
        await promised(page, 'Type', /^Projects/),
        await promised(page, 'Type', /^News/),
      ];
      await box(page, 'Type', /^Projects/).check();
      await told(page, new RegExp(`^${String(projects)} result`));
      await box(page, 'Type', /^News/).check();
      await told(page, new RegExp(`^${String(projects + news)} result`));
      expect(choices(page, 'type').sort()).toEqual(['news', 'projects']);
      const types = await results(page).locator('.result-type').allTextContents();
      expect(new Set(types)).toEqual(new Set(['Projects', 'News']));
      await page.getByRole('button', { name: 'Remove all filters' }).click();
      await told(page, new RegExp(`^${String(all)} result`));
      expect(choices(page, 'type')).toEqual([]);
    });
  });

  it('narrow each other down, and hide what gives nothing', async () => {
    await open(asking(path, 'municipality', '&type=projects'), async (page) => {
      await titles(page);
      const [year] = await page
        .getByRole('group', { name: 'Year' })
        .getByRole('checkbox')
        .evaluateAll((boxes) => boxes.map((one) => one.getAttribute('value')));
      const count = await promised(page, 'Year', new RegExp(`^${String(year)}`));
      await box(page, 'Year', new RegExp(`^${String(year)}`)).check();
      await told(page, new RegExp(`^${String(count)} result`));
      const counts = await page.locator('[data-filters] label:visible .count').allTextContents();
      const chosen = await page.locator('[data-filters] :checked').count();
      expect(chosen).toBe(2);
      expect(counts.filter((one) => one === '0')).toEqual([]);
    });
  });

  it('are in the address, with the order, and go back and forward with it', async () => {
    await open(asking(path, 'municipality'), async (page) => {
      const all = await total(page);
      await box(page, 'Type', /^Studies/).check();
      await page.waitForURL(/type=studies/);
      await page.getByRole('radio', { name: 'date' }).check();
      await page.waitForURL(/sort=date/);
      const some = await total(page);
      const byDate = await titles(page);
      await page.reload();
      await results(page).first().waitFor();
      expect(await titles(page)).toEqual(byDate);
      expect(await box(page, 'Type', /^Studies/).isChecked()).toBe(true);
      expect(await page.getByRole('radio', { name: 'date' }).isChecked()).toBe(true);
      await page.goBack();
      await page.waitForURL(/type=studies$/);
      expect(await page.getByRole('radio', { name: 'relevance' }).isChecked()).toBe(true);
      await page.goBack();
      await told(page, new RegExp(`^${String(all)} result`));
      expect(await page.locator('[data-filters] :checked').count()).toBe(0);
      await page.goForward();
      await told(page, new RegExp(`^${String(some)} result`));
    });
  });

  it('go with typing into one step of the history', async () => {
    await open(path, async (page) => {
      await page.getByRole('searchbox').fill('budget');
      await page.keyboard.press('Enter');
      const budgets = await total(page);
      await page.getByRole('searchbox').fill('');
      await page.getByRole('searchbox').pressSequentially('volunteers');
      await page.waitForURL(/q=volunteers/);
      await titles(page);
      await page.goBack();
      await told(page, new RegExp(`^${String(budgets)} result`));
      expect(await page.getByRole('searchbox').inputValue()).toBe('budget');
    });
  });

  it('lead back from a result to where the reader was', async () => {
    await open(asking(path, 'municipality'), async (page) => {
      await page.getByRole('button', { name: 'Show 10 more results' }).click();
      const last = results(page).nth(19).getByRole('link').first();
      await last.click();
      await page.waitForURL((url) => !url.pathname.startsWith(path));
      await page.goBack();
      await last.waitFor();
      await expect.poll(() => last.evaluate((link) => scrollY > 0 && link.isConnected)).toBe(true);
      expect(await results(page).count()).toBe(20);
    });
  });

  it('sort by date, the newest first', async () => {
    await open(asking(path, 'municipality', '&sort=date&type=news'), async (page) => {
      await titles(page);
      const dates = await results(page).locator('.result-label span:last-child').allTextContents();
      const years = dates.map((date) => Number(/\d{4}/.exec(date)?.[0]));
      expect(years).toEqual(years.toSorted((a, b) => b - a));
    });
  });

  it('pass over what they do not know', async () => {
    await open(asking(path, 'municipality'), async (page) => {
      const all = await total(page);
      const odd = '&topic=zzz&colour=red&sort=size&year=banana&type=%3Cscript%3E&from=-1';
      await page.goto(new URL(asking(path, 'municipality', odd), page.url()).href);
      await told(page, new RegExp(`^${String(all)} result`));
      expect(await page.locator('[data-filters] :checked').count()).toBe(0);
    });
  });

  it('can be opened on a phone, before the results', async () => {
    const phone = { viewport: { width: 360, height: 800 } };
    await open(
      asking(path, 'municipality'),
      async (page) => {
        await titles(page);
        const filters = page.locator('[data-filters] > summary');
        expect(await box(page, 'Type', /^News/).isVisible()).toBe(false);
        await filters.click();
        await box(page, 'Type', /^News/).check();
        await page.waitForURL(/type=news/);
        await filters.filter({ hasText: 'Filters (1)' }).waitFor();
      },
      phone,
    );
  });
});
