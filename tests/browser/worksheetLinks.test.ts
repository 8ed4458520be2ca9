import { createHash } from 'node:crypto';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/plans/plan.ts';
import { fixture, origin } from '../setup/builds.ts';
import { complaints } from '../setup/complaints.ts';
import { inPages } from '../setup/searching.ts';
import { visit } from '../setup/visit.ts';
import {
  answer,
  fillIn,
  kept,
  markup,
  mooring,
  nothingRan,
  notice,
  plans,
} from '../setup/worksheets.ts';

const open = inPages(visit(fixture));

/** The link that the page offers. */
async function shared(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share by link' }).click();
  const link = await page.getByLabel('Link to the plan').inputValue();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  return link;
}

/** A text that hardly becomes shorter when it is packed. */
function noise(length: number, seed = ''): string {
  const parts = Array.from({ length: length / 40 + 1 }, (_, at) =>
    createHash('sha256')
      .update(seed + String(at))
      .digest('base64'),
  );
  return parts.join('').slice(0, length);
}

describe('a shared link', () => {
  it('brings the plan to somebody else, who opens it beside own plans', async () => {
    const link = await open(mooring.en, async (page) => {
      await fillIn(page);
      return shared(page);
    });
    expect(link.startsWith(`${origin}${mooring.en}#plan=`)).toBe(true);
    await open(mooring.en, async (page) => {
      const found = complaints(page);
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.url()));
      await answer(page, '1-1').fill('mine');
      await kept(page);
      await page.goto('about:blank');
      await page.goto(link);
      const dialog = page.getByRole('dialog', { name: 'This link contains a plan' });
      await dialog.getByText('Our: quay').waitFor();
      expect(await dialog.textContent()).toMatch(/Last changed on .* 2026\. 3 answers\./);
      expect(await answer(page, '1-1').inputValue()).toBe('mine');
      await page.keyboard.press('Enter');
      expect(await answer(page, '1-1').inputValue()).toBe(markup);
      expect(page.url()).toBe(origin + mooring.en);
      expect((await plans(page)).sort()).toEqual(['My plan', 'Our: quay']);
      expect(sent.filter((url) => url.includes('plan='))).toEqual([]);
      await nothingRan(page, found);
    });
  });

  it('can be discarded, and leaves nothing behind', async () => {
    await open(mooring.en, async (page) => {
      await fillIn(page);
      const link = await shared(page);
      const other = await page.context().newPage();
      await other.goto(link);
      await other.getByRole('button', { name: 'Discard' }).click();
      expect(await plans(other)).toEqual(['Our: quay']);
      expect(other.url()).toBe(origin + mooring.en);
    });
  });

  it('that was cut says so, loses nothing and runs nothing', async () => {
    await open(mooring.en, async (page) => {
      await fillIn(page);
      const link = await shared(page);
      const found = complaints(page);
      await page.goto(link.slice(0, link.length * 0.7));
      await notice(page).getByText('The link is incomplete').waitFor();
      expect(page.url()).toBe(origin + mooring.en);
      expect(await answer(page, '1-1').inputValue()).toBe(markup);
      await page.evaluate(() => (location.hash = '#plan=7.x.y'));
      await notice(page).getByText('newer version of this site').waitFor();
      expect(await plans(page)).toEqual(['Our: quay']);
      expect(found).toEqual([]);
    });
  });

  it('warns when it is long, and gives way to a file when it is too long', async () => {
    await open(mooring.en, async (page) => {
      await answer(page, '1-1').fill(noise(2_500));
      await page.getByRole('button', { name: 'Share by link' }).click();
      const dialog = page.getByRole('dialog', { name: 'Share by link' });
      expect(await dialog.textContent()).toMatch(/The link is [\d,]+ characters long/);
      await page.keyboard.press('Escape');
      for (const id of ['1-2-boats', '1-2-guests', '1-3'])
        await answer(page, id).fill(id + noise(limits.text - id.length, id));
      await page.getByRole('button', { name: 'Share by link' }).click();
      await notice(page).getByText('Export it as a plan file').waitFor();
    });
  });

  it('is asked for twice, by one who is in a hurry, and offered as if once', async () => {
    await open(mooring.en, async (page) => {
      await fillIn(page);
      await page.evaluate(() => {
        const shown = HTMLDialogElement.prototype.showModal;
        let times = 0;
        HTMLDialogElement.prototype.showModal = function () {
          shown.call(this);
          times += 1;
          this.dataset['times'] = String(times);
        };
        const share = document.querySelector<HTMLButtonElement>('[data-act="share"]');
        share?.click();
        share?.click();
      });
      await page.locator('dialog[data-times="2"]').waitFor();
      const dialog = page.getByRole('dialog', { name: 'Share by link' });
      const copy = dialog.getByRole('button', { name: 'Copy the link' });
      expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(false);
    });
  });

  it('is copied at a press of a button', async () => {
    const may = { permissions: ['clipboard-read', 'clipboard-write'] };
    const copy = async (page: Page) => {
      await fillIn(page);
      await page.getByRole('button', { name: 'Share by link' }).click();
      await page.getByRole('dialog', { name: 'Share by link' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Copied.').waitFor();
      const link = await page.getByLabel('Link to the plan').inputValue();
      await page.keyboard.press('Escape');
      await answer(page, '1-3').press('ControlOrMeta+V');
      expect(await answer(page, '1-3').inputValue()).toBe(link);
    };
    await open(mooring.en, copy, may);
  });
});
