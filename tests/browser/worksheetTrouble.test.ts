import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fixture, origin } from '../setup/builds.ts';
import { inPages } from '../setup/searching.ts';
import { visit } from '../setup/visit.ts';
import { answer, exported, kept, mooring, openFile, plans, row } from '../setup/worksheets.ts';

const open = inPages(visit(fixture));

describe('two tabs', () => {
  const twice = (act: (one: Page, other: Page) => Promise<void>) =>
    open(mooring.en, async (one) => {
      await answer(one, '1-3').fill('start');
      await kept(one);
      const other = await one.context().newPage();
      await other.goto(origin + mooring.en);
      await act(one, other);
    });

  it('show what the other writes, and overwrite nothing', async () => {
    await twice(async (one, other) => {
      await answer(one, '1-1').fill('from one');
      await answer(other, '1-2-boats').fill('from other');
      await row(other, 2).nth(0).fill('row from other');
      await row(one, 1).nth(0).fill('row from one');
      await Promise.all([kept(one), kept(other)]);
      for (const page of [one, other]) {
        await page.waitForFunction(() => {
          const fields = [...document.querySelectorAll('textarea')].map(({ value }) => value);
          const all = ['from one', 'from other', 'row from one', 'row from other', 'start'];
          return all.every((text) => fields.includes(text));
        });
      }
      await one.reload();
      expect(await answer(one, '1-2-boats').inputValue()).toBe('from other');
      expect(await answer(one, '1-1').inputValue()).toBe('from one');
    });
  });

  it('leave a field alone that is being written in', async () => {
    await twice(async (one, other) => {
      await answer(other, '1-1').focus();
      await answer(one, '1-1').fill('from one');
      await answer(one, '1-3').fill('a sign');
      await other.waitForFunction(
        () =>
          document.querySelector<HTMLTextAreaElement>('[data-answer="1-3"]')?.value === 'a sign',
      );
      expect(await answer(other, '1-1').inputValue()).toBe('');
      await answer(other, '1-3').focus();
      expect(await answer(other, '1-1').inputValue()).toBe('from one');
    });
  });

  it('tell of a plan that was deleted in the other, and can keep it', async () => {
    await twice(async (one, other) => {
      await one.getByRole('button', { name: 'Delete', exact: true }).click();
      await one.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
      await other.getByText('This plan was deleted in another tab.').waitFor();
      await answer(other, '1-1').fill('more');
      expect(await answer(other, '1-3').inputValue()).toBe('start');
      await other.getByRole('button', { name: 'Keep it' }).click();
      await kept(other);
      await other.reload();
      expect(await answer(other, '1-3').inputValue()).toBe('start');
      expect(await answer(other, '1-1').inputValue()).toBe('more');
    });
  });
});

describe('a page that was put aside', () => {
  it('finds out that its plan was deleted meanwhile', async () => {
    await open(mooring.en, async (page) => {
      await answer(page, '1-1').fill('Nine');
      await kept(page);
      await page.evaluate(() => {
        localStorage.clear();
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      await page.getByText('This plan was deleted in another tab.').waitFor();
      expect(await answer(page, '1-1').inputValue()).toBe('Nine');
    });
  });
});

describe('a browser that keeps nothing', () => {
  const broken: readonly (readonly [string, () => void, RegExp])[] = [
    [
      'because it may not',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
      /^Not saved: this browser keeps nothing/,
    ],
    [
      'because it is full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
      /^Not saved: this browser has no more room/,
    ],
  ];

  it.each(broken)('%s: the page says so, and exports what was written', async (_, spoil, words) => {
    await open('/harbour/en/', async (page) => {
      await page.addInitScript(spoil);
      await page.goto(origin + mooring.en);
      await answer(page, '1-1').fill('only here');
      await page.locator('[data-state]').getByText(words).waitFor();
      expect(await page.locator('[data-state]').getAttribute('role')).toBe('status');
      const { text } = await exported(page, /JSON/);
      expect(JSON.parse(text)).toMatchObject({ answers: { '1-1': 'only here' } });
      await page.getByRole('button', { name: 'New plan' }).click();
      await answer(page, '1-1').fill('a second one');
      expect(await plans(page)).toEqual(['My plan', 'My plan (2)']);
      await openFile(page, text);
      // A file is read while the page goes on.
      await expect.poll(() => answer(page, '1-1').inputValue()).toBe('only here');
      await page.getByLabel('Open plan').selectOption('My plan (2)');
      expect(await answer(page, '1-1').inputValue()).toBe('a second one');
      await page.getByLabel('Open plan').selectOption('My plan');
      expect(await answer(page, '1-1').inputValue()).toBe('only here');
      await page.locator('[data-state]').getByText(words).waitFor();
      page.on('dialog', (dialog) => void dialog.accept());
    });
  });
});
