import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fixture } from '../setup/builds.ts';
import { inPages } from '../setup/searching.ts';
import { visit } from '../setup/visit.ts';
import { answer, kept, mooring, notice, row } from '../setup/worksheets.ts';

const open = inPages(visit(fixture));

function overall(page: Page): Promise<string | null> {
  return page.locator('[data-overall]').textContent();
}

describe('the choice of audiences', () => {
  it('hides what is for others, keeps its answers and says so', async () => {
    await open(mooring.en, async (page) => {
      await answer(page, '1-3').fill('for the office');
      await answer(page, '1-1').fill('for both');
      expect(await overall(page)).toBe('2 of 5 answered.');
      await page.getByRole('checkbox', { name: 'Harbour office' }).uncheck();
      expect(await answer(page, '1-3').isVisible()).toBe(false);
      expect(await answer(page, '1-1').isVisible()).toBe(true);
      expect(await overall(page)).toBe(
        '1 of 4 answered. 1 more answer is kept for an audience that is not chosen.',
      );
      expect(await page.locator('[data-step="1"] [data-progress]').textContent()).toBe(
        '1 of 2 answered',
      );
      await kept(page);
      await page.reload();
      expect(await answer(page, '1-3').isVisible()).toBe(false);
      await page.getByRole('checkbox', { name: 'Harbour office' }).check();
      expect(await answer(page, '1-3').inputValue()).toBe('for the office');
    });
  });
});

describe('a table', () => {
  it('gets rows and loses them, with the focus where the reader goes on', async () => {
    await open(mooring.en, async (page) => {
      await page.getByRole('button', { name: 'Add a row' }).press('Enter');
      const added = page.getByRole('textbox', { name: 'Task, row 4' });
      expect(await added.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.type('Fourth');
      await row(page, 2).nth(0).fill('Second');
      await kept(page);
      await page.reload();
      expect(await added.inputValue()).toBe('Fourth');
      await page.getByRole('button', { name: 'Remove row 1' }).press('Enter');
      expect(await row(page, 1).nth(0).inputValue()).toBe('Second');
      expect(await notice(page).textContent()).toBe('');
      await page.getByRole('button', { name: 'Remove row 3' }).press('Enter');
      expect(await page.getByRole('textbox', { name: 'Task, row 3' }).count()).toBe(0);
      expect(await notice(page).textContent()).toContain('The row was removed.');
      await page.keyboard.press('Enter');
      const again = page.getByRole('textbox', { name: 'Task, row 3' });
      expect(await again.inputValue()).toBe('Fourth');
      expect(await again.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it('can lose all its rows and get new ones', async () => {
    await open(mooring.en, async (page) => {
      for (let left = 3; left > 0; left--)
        await page.getByRole('button', { name: 'Remove row 1' }).press('Enter');
      const add = page.getByRole('button', { name: 'Add a row' });
      expect(await add.evaluate((element) => element === document.activeElement)).toBe(true);
      await add.press('Enter');
      await page.keyboard.type('New');
      await kept(page);
      await page.reload();
      expect(await page.locator('[data-table="plan"] tbody tr').count()).toBe(1);
      expect(await row(page, 1).nth(0).inputValue()).toBe('New');
    });
  });
});

describe('on paper', () => {
  const fillIn = async (page: Page) => {
    await answer(page, '1-1').fill('Nine <b>rings</b>\nand two ladders');
    await row(page, 1).nth(0).fill('Paint');
    await row(page, 1).nth(2).fill('2027-05-01');
  };
  const visible = (page: Page) =>
    page.evaluate(() => document.body.innerText.replace(/\n+/g, '\n'));

  it('a plan is a document: its answers as text, and nothing of the page', async () => {
    await open(mooring.en, async (page) => {
      await fillIn(page);
      await page.emulateMedia({ media: 'print' });
      await page.locator('.plan-paper').waitFor();
      const text = await visible(page);
      for (const part of ['My plan', 'Mooring plan', '1.1 Name the quay', 'Paint', '1 May 2027'])
        expect(text).toContain(part);
      expect(text).toContain('Nine <b>rings</b>\nand two ladders');
      expect(text).toContain('1.3 Read the rules\nNot answered');
      for (const part of ['Home', 'Export', 'Help', 'Walk along it', 'Tove Reef', 'Add a row'])
        expect(text).not.toContain(part);
      expect(await page.locator('textarea:visible, button:visible, nav:visible').count()).toBe(0);
      await page.emulateMedia({ media: 'screen' });
      await page.locator('.plan-paper').waitFor({ state: 'detached' });
      expect(await answer(page, '1-1').isVisible()).toBe(true);
    });
  });

  it('is a document of A4 pages, whoever prints it', async () => {
    await open(mooring.en, async (page) => {
      await fillIn(page);
      const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/);
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    });
  });

  it('an empty worksheet is there to be filled in by hand', async () => {
    await open(mooring.en, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await answer(page, '1-1').isVisible()).toBe(true);
      expect(
        await page.locator('.plan:visible, .remove-row:visible, [data-progress]:visible').count(),
      ).toBe(0);
    });
  });

  it.each([true, false])('shows no form of a date where there is none (script: %s)', async (on) => {
    const colour = (element: Element) => getComputedStyle(element).color;
    const act = async (page: Page) => {
      const day = row(page, 1).nth(2);
      await page.emulateMedia({ media: 'print' });
      expect(await day.evaluate(colour)).toBe('rgba(0, 0, 0, 0)');
      await page.emulateMedia({ media: 'screen' });
      expect(await day.evaluate(colour)).not.toBe('rgba(0, 0, 0, 0)');
    };
    await open(mooring.en, act, { javaScriptEnabled: on });
  });

  it('shows the day that was entered without the script', async () => {
    const act = async (page: Page) => {
      const day = row(page, 1).nth(2);
      await day.focus();
      await page.keyboard.type('05012027');
      await page.keyboard.press('Tab');
      await answer(page, '1-1').focus();
      await page.emulateMedia({ media: 'print' });
      expect(await day.evaluate((element) => getComputedStyle(element).color)).not.toBe(
        'rgba(0, 0, 0, 0)',
      );
    };
    await open(mooring.en, act, { javaScriptEnabled: false });
  });
});
