import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/plans/plan.ts';
import { fixture } from '../setup/builds.ts';
import { complaints } from '../setup/complaints.ts';
import { readCsv } from '../setup/csvReader.ts';
import { inPages } from '../setup/searching.ts';
import { visit } from '../setup/visit.ts';
import {
  answer,
  exported,
  fillIn,
  kept,
  markup,
  mooring,
  nothingRan,
  notice,
  openFile,
  plans,
  row,
} from '../setup/worksheets.ts';

const open = inPages(visit(fixture));

describe('a plan file', () => {
  it('is handed to a colleague who goes on, in another language and beside own plans', async () => {
    const file = await open(mooring.en, async (page) => {
      await fillIn(page);
      return exported(page, /JSON/);
    });
    expect(file.name).toBe('Our quay.json');
    await open(mooring.lv, async (page) => {
      const found = complaints(page);
      await answer(page, '1-3').fill('mans');
      await openFile(page, file.text);
      await notice(page).getByText('„Our: quay” ir atvērts kā jauns plāns.').waitFor();
      expect(await answer(page, '1-1').inputValue()).toBe(markup);
      expect(await row(page, 1).nth(0).inputValue()).toBe('=Paint, the rings');
      expect(await answer(page, '1-3').inputValue()).toBe('');
      await answer(page, '1-3').fill('tālāk');
      await kept(page);
      expect(await plans(page)).toEqual(['Our: quay', 'Mans plāns']);
      await openFile(page, file.text);
      await notice(page).getByText('„Our: quay (2)”').waitFor();
      expect(await answer(page, '1-3').inputValue()).toBe('');
      await nothingRan(page, found);
    });
  });

  const sample = {
    format: 'klets-plan',
    version: 1,
    id: 'x',
    worksheet: 'mooring-plan',
    name: 'Sent',
    created: '2026-11-01T00:00:00.000Z',
    changed: '2026-11-01T00:00:00.000Z',
    audiences: [],
    answers: {},
    checks: {},
    tables: {},
    labels: {},
    steps: {},
  };
  it.each([
    ['a letter', 'Dear colleague', /^This is not a plan/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]), /^This is not a plan/],
    ['nothing', '', /^This is not a plan/],
    ['other JSON', '{"answers":{}}', /^This is not a plan/],
    ['half a plan', JSON.stringify(sample).slice(0, 90), /^This is not a plan/],
    ['a later version', JSON.stringify({ ...sample, version: 2 }), /newer version of this site/],
    ['a damaged plan', JSON.stringify({ ...sample, answers: [1] }), /damaged .* \(answers\)/],
    ['another worksheet', JSON.stringify({ ...sample, worksheet: 'else' }), /worksheet: else\./],
    ['50 MB', Buffer.alloc(50_000_000, '['), /larger than any plan/],
    ['a little too much', ' '.repeat(limits.file + 1), /larger than any plan/],
  ])('that is none is refused with a reason, and nothing is lost: %s', async (_, text, words) => {
    await open(mooring.en, async (page) => {
      const found = complaints(page);
      await answer(page, '1-1').fill('mine');
      await openFile(page, text);
      await notice(page).getByText(words).waitFor();
      expect(await answer(page, '1-1').inputValue()).toBe('mine');
      expect(await plans(page)).toEqual(['My plan']);
      await openFile(page, JSON.stringify(sample));
      await notice(page).getByText('“Sent” is open as a new plan.').waitFor();
      expect(found).toEqual([]);
    });
  });
});

describe('an export', () => {
  it('is a text, a table and a calendar too', async () => {
    await open(mooring.en, async (page) => {
      await fillIn(page);
      const text = await exported(page, /Markdown/);
      expect(text.name).toBe('Our quay.md');
      expect(text.text).toContain('# Our: quay\n\nMooring plan\\\nLast changed on');
      expect(text.text).toContain('- [x] Boats by day\n- [ ] Boats by night');
      const table = await exported(page, /CSV/);
      expect(table.name).toBe('Our quay – Mooring plan.csv');
      expect(readCsv(table.text.replace(/^\uFEFF/, ''))).toEqual([
        ['Task', 'Who', 'Until'],
        ["'=Paint, the rings", '', '2027-05-01'],
      ]);
      const calendar = await exported(page, /ICS/);
      expect(calendar.name).toBe('Our quay.ics');
      expect(calendar.text).toContain('DTSTART;VALUE=DATE:20270501\r\nSUMMARY:=Paint\\, the rings');
    });
  });

  it('is dated by the clock of the reader', async () => {
    const act = async (page: Page) => {
      await page.clock.setFixedTime('2026-11-30T20:00:00Z');
      await answer(page, '1-1').fill('Nine');
      await kept(page);
      const { text } = await exported(page, /Markdown/);
      expect(text).toContain('Last changed on 1 December 2026');
    };
    await open(mooring.en, act, { timezoneId: 'Asia/Tokyo' });
  });

  it('of what is not there yet says so', async () => {
    await open(mooring.en, async (page) => {
      for (const [name, words] of [
        ['CSV', 'The plan is still empty.'],
        ['ICS', 'The plan has no dates yet.'],
      ] as const) {
        await page.locator('[data-menu] summary').click();
        await page.locator('[data-menu]').getByRole('button', { name }).click();
        await notice(page).getByText(words).waitFor();
      }
    });
  });
});
