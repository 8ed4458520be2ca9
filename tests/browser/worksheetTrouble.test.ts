import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fixture, origin } from '../setup/builds.ts';
import { inPages } from '../setup/searching.ts';
import { visit } from '../setup/visit.ts';
import { answer, exported, kept, mooring, row } from '../setup/worksheets.ts';

const open = inPages(visit(fixture));

const markup = '<img src=x onerror="document.title=\'taken\'"> & „text”\nsecond line';

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
      page.on('dialog', (dialog) => void dialog.accept());
    });
  });
});

describe('a text that has changed since', () => {
  const changed = (page: Page, change: (html: string) => string) =>
    page.route(`**${mooring.en}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });

  it('loses no answer whose question is gone: it stands under its old heading', async () => {
    await open(mooring.en, async (page) => {
      await answer(page, '1-1').fill(markup);
      await row(page, 1).nth(0).fill('Paint the rings');
      await kept(page);
      await changed(page, (html) =>
        html
          .replace(/data-answer="1-1"/, 'data-answer="9-9"')
          .replace('data-table="plan"', 'data-table="new"'),
      );
      await page.reload();
      const lost = page.getByRole('region', { name: /no longer in the text/ });
      expect(await lost.getByRole('heading', { name: '1.1 Name the quay' }).isVisible()).toBe(true);
      expect(await lost.getByText('<img src=x').innerText()).toBe(markup);
      expect(await lost.getByRole('cell', { name: 'Paint the rings' }).isVisible()).toBe(true);
      expect(await lost.locator('img').count()).toBe(0);
      const { text } = await exported(page, /Markdown/);
      expect(text).toContain('### 1.1 Name the quay\n\n\\<img src=x');
    });
  });

  it('says that a question was reworded, and that one was moved', async () => {
    await open(mooring.en, async (page) => {
      await answer(page, '1-1').fill('Nine');
      await answer(page, '1-3').fill('Read');
      await kept(page);
      await changed(page, (html) => {
        const part = /<section data-statement="1-3".*?<\/section>/s.exec(html)?.[0] ?? '';
        return html
          .replaceAll('1.1 Name the quay', '1.1 Name every quay')
          .replace(part, '')
          .replace('<section data-statement="2-1"', `${part}<section data-statement="2-1"`);
      });
      await page.reload();
      expect(await answer(page, '1-1').inputValue()).toBe('Nine');
      const remark = (id: string) =>
        page.locator(`[data-statement="${id}"] .plan-remark`).textContent();
      expect(await remark('1-1')).toContain('It read: “1.1 Name the quay”');
      expect(await answer(page, '1-3').inputValue()).toBe('Read');
      expect(await remark('1-3')).toContain('moved to another step');
    });
  });
});
