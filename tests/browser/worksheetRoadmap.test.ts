import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../setup/axe.ts';
import { shipped } from '../setup/builds.ts';
import { complaints } from '../setup/complaints.ts';
import { inPages } from '../setup/searching.ts';
import { visit } from '../setup/visit.ts';
import { answer, kept, roadmap, row } from '../setup/worksheets.ts';

const open = inPages(visit(shipped));

/** What has the focus: what kind it is, what it is called, and whether it can be seen to have it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return undefined;
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? [...(element.labels ?? [])].map((label) => label.textContent.trim()).join(' ')
        : element.textContent.trim();
    const { outlineStyle } = getComputedStyle(element);
    const { bottom, top } = element.getBoundingClientRect();
    const bar =
      document.querySelector('fillable-worksheet .bar')?.getBoundingClientRect().top ?? innerHeight;
    return {
      isIn: element.closest('fillable-worksheet') !== null,
      tag: element.matches('input[type=checkbox]') ? 'checkbox' : element.localName,
      key: element.dataset['key'] ?? '',
      name: element.ariaLabel ?? labels,
      isSeen: outlineStyle !== 'none' && (top < bar || bottom < bar),
    };
  });
}

describe('the roadmap', () => {
  it('is completed with the keyboard alone: each field has a name and shows its focus', async () => {
    const complete = async (page: Page) => {
      const found = complaints(page);
      await answer(page, '1-1').waitFor();
      await page.getByRole('textbox', { name: 'Name of the plan' }).focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('Valley');
      const written: string[] = [];
      for (let stops = 0; stops < 400; stops++) {
        await page.keyboard.press('Tab');
        const at = await focused(page);
        if (!at?.isIn) break;
        // A date has several stops in one field; the browser marks them.
        if (at.key && at.key === written.at(-1)) continue;
        expect(at, at.key).toMatchObject({ isSeen: true, name: expect.stringMatching(/\S/) });
        if (at.tag === 'checkbox' && at.key) await page.keyboard.press('Space');
        if (at.tag === 'textarea') await page.keyboard.type('ok');
        if (at.tag === 'input' && at.key) await page.keyboard.type('05052027');
        if (at.key) written.push(at.key);
      }
      const keys = await page
        .locator('fillable-worksheet [data-key]')
        .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['key']));
      expect(new Set([...written, 'name'])).toEqual(new Set(keys));
      await kept(page);
      const [, answered, shown] =
        /^(\d+) of (\d+)/.exec((await page.locator('[data-overall]').textContent()) ?? '') ?? [];
      expect(Number(shown)).toBeGreaterThan(14);
      expect(answered).toBe(shown);
      await page.reload();
      expect(await answer(page, '1-1').inputValue()).toBe('ok');
      expect(await row(page, 1).nth(3).inputValue()).toBe('2027-05-05');
      expect(found).toEqual([]);
    };
    await open(roadmap.en, complete, { reducedMotion: 'reduce' });
  });

  it('keeps what was written when the language changes', async () => {
    await open(roadmap.lv, async (page) => {
      await answer(page, '1-1').fill('Ielejas jaunieši');
      for (const locale of ['ru', 'en', 'lv'] as const) {
        await page.locator(`header a[hreflang="${locale}"]`).first().click();
        await page.waitForURL(`**${roadmap[locale]}`);
        expect(await answer(page, '1-1').inputValue()).toBe('Ielejas jaunieši');
        expect(await page.locator('.plan-remark').count()).toBe(0);
      }
    });
  });

  it('shows each side what is for it', async () => {
    await open(roadmap.en, async (page) => {
      const shown = () => page.locator('[data-statement]:visible').count();
      const all = await shown();
      await page.getByRole('checkbox', { name: 'Municipality', exact: true }).uncheck();
      const community = await shown();
      await page.getByRole('checkbox', { name: 'Municipality', exact: true }).check();
      await page.getByRole('checkbox', { name: 'Community organisation', exact: true }).uncheck();
      const municipality = await shown();
      expect(community).toBeLessThan(all);
      expect(municipality).toBeLessThan(all);
      expect(community + municipality).toBeGreaterThan(all);
    });
  });

  it.each([
    ['light', 1280, 'en'],
    ['dark', 1280, 'ru'],
    ['light', 320, 'lv'],
    ['dark', 320, 'en'],
  ] as const)('has no violation of WCAG in use: %s, %i px, %s', async (scheme, width, locale) => {
    const look = { colorScheme: scheme, viewport: { width, height: 900 } };
    await open(
      roadmap[locale],
      async (page) => {
        await answer(page, '1-1').fill('Nine');
        await page.locator('[data-act="create"]').click();
        await row(page, 1).nth(0).fill('Paint');
        await page.locator('[data-menu] summary').click();
        expect(await axeViolations(page)).toEqual([]);
        await page.locator('[data-table="plan"] .remove-row').first().click();
        expect(await axeViolations(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.body.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        await page.locator('[data-act="share"]').click();
        await page.getByRole('dialog').waitFor();
        expect(await axeViolations(page)).toEqual([]);
      },
      look,
    );
  });

  it('shows no tools to readers without JavaScript', async () => {
    await open(
      roadmap.en,
      async (page) => {
        expect(await page.locator('fillable-worksheet button:visible').count()).toBe(0);
        expect(await page.locator('.plan').count()).toBe(0);
        expect(await answer(page, '1-1').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });
});
