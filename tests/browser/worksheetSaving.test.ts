import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../setup/browser.ts';
import { fixture, origin } from '../setup/builds.ts';
import { complaints } from '../setup/complaints.ts';
import { inPages } from '../setup/searching.ts';
import { visit } from '../setup/visit.ts';
import { answer, exported, kept, mooring, notice, plans, row } from '../setup/worksheets.ts';

const site = visit(fixture);
const open = inPages(site);

const markup = '<img src=x onerror="document.title=\'taken\'"> & „text”\nsecond line';

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}

describe('what is written', () => {
  it('is there again after a reload, in every kind of field', async () => {
    await open(mooring.en, async (page) => {
      const found = complaints(page);
      await answer(page, '1-1').fill(markup);
      await page.getByRole('checkbox', { name: 'Boats by day' }).check();
      await row(page, 1).nth(0).fill('Paint the rings');
      await row(page, 1).nth(2).fill('2027-05-01');
      await page.getByRole('textbox', { name: 'Name of the plan' }).fill('Our quay');
      await kept(page);
      await page.reload();
      expect(await answer(page, '1-1').inputValue()).toBe(markup);
      expect(await page.getByRole('checkbox', { name: 'Boats by day' }).isChecked()).toBe(true);
      expect(await page.getByRole('checkbox', { name: 'Boats by night' }).isChecked()).toBe(false);
      expect(await row(page, 1).nth(0).inputValue()).toBe('Paint the rings');
      expect(await row(page, 1).nth(2).inputValue()).toBe('2027-05-01');
      expect(await page.getByRole('textbox', { name: 'Name of the plan' }).inputValue()).toBe(
        'Our quay',
      );
      expect(await page.title()).not.toBe('taken');
      expect(found).toEqual([]);
    });
  });

  it('is kept when the page is left in the middle of a word', async () => {
    await open(mooring.en, async (page) => {
      await answer(page, '1-1').pressSequentially('Half a wo');
      await page.goto(`${origin}/harbour/en/`);
      await page.goto(origin + mooring.en);
      expect(await answer(page, '1-1').inputValue()).toBe('Half a wo');
    });
  });

  it('is there again after the browser was closed, in another language too', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'klets-'));
    const start = () =>
      chromium.launchPersistentContext(profile, {
        executablePath: findBrowser(),
        args: ['--no-sandbox', '--disable-gpu'],
      });
    const before = await start();
    const page = await before.newPage();
    await page.goto(origin + mooring.en);
    await answer(page, '1-1').fill('Nine rings');
    await kept(page);
    await before.close();
    const after = await start();
    const again = await after.newPage();
    await again.goto(origin + mooring.en);
    expect(await answer(again, '1-1').inputValue()).toBe('Nine rings');
    await again.locator('header a[hreflang="ru"]').click();
    await again.waitForURL(`**${mooring.ru}`);
    expect(await answer(again, '1-1').inputValue()).toBe('Nine rings');
    expect(await again.getByRole('heading', { name: 'Ваш план' }).isVisible()).toBe(true);
    await after.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it('is kept where a step or the worksheet asks for it by itself', async () => {
    await open('/harbour/en/', async (page) => {
      await page.route(`**${mooring.en}`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text())
          .replace(/data-statement="(?:1-2|1-3)"/g, '')
          .replace('data-step="2"', '')
          .replace('data-statement="2-2"', '');
        await route.fulfill({ response, body });
      });
      await page.goto(origin + mooring.en);
      const ids = ['1-2-boats', '1-3', '2-2'];
      for (const id of ids) await answer(page, id).fill(`text of ${id}`);
      await page.getByRole('checkbox', { name: 'Every boat lies safe' }).check();
      await row(page, 1).nth(0).fill('Paint the rings');
      await kept(page);
      await page.reload();
      for (const id of ids) expect(await answer(page, id).inputValue()).toBe(`text of ${id}`);
      expect(await page.getByRole('checkbox', { name: 'Every boat lies safe' }).isChecked()).toBe(
        true,
      );
      expect(await row(page, 1).nth(0).inputValue()).toBe('Paint the rings');
      const { text } = await exported(page, /Markdown/);
      expect(text).toContain('**Guests in summer**');
      expect(text).toContain('text of 1-3');
      expect(text).toContain('text of 2-2');
    });
  });

  it('is taken into the plan when the script comes late', async () => {
    await open(mooring.en, async (page) => {
      await answer(page, '1-1').fill('kept');
      await kept(page);
      let release: () => void = () => undefined;
      const late = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/*.js', async (route) => {
        await late;
        await route.continue();
      });
      const other = page.context();
      await page.goto('about:blank');
      await page.goto(origin + mooring.en, { waitUntil: 'commit' });
      await answer(page, '2-2').waitFor();
      await answer(page, '1-1').fill('early');
      await answer(page, '1-3').fill('early too');
      await row(page, 2).nth(0).fill('early row');
      release();
      await page.locator('[data-state="kept"]').waitFor();
      expect(await answer(page, '1-1').inputValue()).toBe('kept\nearly');
      expect(await answer(page, '1-3').inputValue()).toBe('early too');
      await kept(page);
      const again = await other.newPage();
      await again.goto(origin + mooring.en);
      expect(await row(again, 2).nth(0).inputValue()).toBe('early row');
      expect(await answer(again, '1-1').inputValue()).toBe('kept\nearly');
    });
  });

  it('is not kept before anything is written', async () => {
    await open(mooring.en, async (page) => {
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });
  });
});

describe('several plans', () => {
  it('stand beside each other, and the one that was open is open again', async () => {
    await open(mooring.en, async (page) => {
      await answer(page, '1-1').fill('first');
      await page.getByRole('button', { name: 'New plan' }).click();
      expect(await answer(page, '1-1').inputValue()).toBe('');
      await answer(page, '1-1').fill('second');
      await page.getByRole('textbox', { name: 'Name of the plan' }).fill('Other');
      await page.getByRole('button', { name: 'Duplicate' }).click();
      expect(await plans(page)).toEqual(['My plan', 'Other', 'Other (2)']);
      await page.getByLabel('Open plan').selectOption('My plan');
      expect(await answer(page, '1-1').inputValue()).toBe('first');
      await page.reload();
      expect(await answer(page, '1-1').inputValue()).toBe('first');
      await page.getByLabel('Open plan').selectOption('Other (2)');
      expect(await answer(page, '1-1').inputValue()).toBe('second');
    });
  });

  it('are deleted only after a question, and come back when that was a slip', async () => {
    await open(mooring.en, async (page) => {
      await answer(page, '1-1').fill('precious');
      await kept(page);
      await page.getByRole('button', { name: 'Delete', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Delete “My plan”?' });
      await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(false);
      expect(await answer(page, '1-1').inputValue()).toBe('precious');
      await page.getByRole('button', { name: 'Delete', exact: true }).click();
      expect(await dialog.getByRole('button', { name: 'Cancel' }).evaluate(isFocused)).toBe(true);
      await dialog.getByRole('button', { name: 'Delete' }).click();
      expect(await answer(page, '1-1').inputValue()).toBe('');
      expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('plans:');
      expect(await notice(page).textContent()).toContain('“My plan” was deleted.');
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await answer(page, '1-1').inputValue()).toBe('precious');
      await page.reload();
      expect(await answer(page, '1-1').inputValue()).toBe('precious');
    });
  });
});
