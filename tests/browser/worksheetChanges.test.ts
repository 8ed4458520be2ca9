import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fixture, origin } from '../setup/builds.ts';
import { inPages } from '../setup/searching.ts';
import { visit } from '../setup/visit.ts';
import { answer, exported, kept, mooring, notice, row } from '../setup/worksheets.ts';

const open = inPages(visit(fixture));

const markup = '<img src=x onerror="document.title=\'taken\'"> & „text”\nsecond line';

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
      await lost.getByRole('button', { name: 'Delete: 1.1 Name the quay' }).click();
      await lost.getByText('<img src=x').waitFor({ state: 'detached' });
      expect(await notice(page).textContent()).toContain('“1.1 Name the quay” was deleted.');
      await page.keyboard.press('Enter');
      expect(await lost.getByText('<img src=x').innerText()).toBe(markup);
      await lost.getByRole('button', { name: 'Delete: Mooring plan' }).click();
      await lost.getByRole('button', { name: 'Delete: 1.1 Name the quay' }).click();
      expect(await lost.isVisible()).toBe(false);
      await page.reload();
      expect(await page.locator('[data-table]').isVisible()).toBe(true);
      expect(await lost.isVisible()).toBe(false);
    });
  });

  it('is not taken for reworded where a line to tick off has the id of an answer', async () => {
    await open('/harbour/en/', async (page) => {
      await changed(page, (html) => html.replace('data-check="1-2-day"', 'data-check="1-1"'));
      await page.goto(origin + mooring.en);
      await answer(page, '1-1').fill('Nine');
      await page.getByRole('checkbox', { name: 'Boats by day' }).check();
      await kept(page);
      await page.reload();
      expect(await page.getByRole('checkbox', { name: 'Boats by day' }).isChecked()).toBe(true);
      expect(await page.locator('.plan-remark').count()).toBe(0);
      await changed(page, (html) => html.replace('data-check="1-2-day"', 'data-check="other"'));
      await page.reload();
      const lost = page.getByRole('region', { name: /no longer in the text/ });
      await lost.getByText('☑ Boats by day').waitFor();
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
