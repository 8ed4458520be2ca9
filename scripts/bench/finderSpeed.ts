import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Locale } from '../../src/i18n/locales.ts';
import { finderDataPath, listPath } from '../../src/routes/paths.ts';
import { launchBrowser } from '../../tests/setup/browser.ts';
import { percentile } from '../searchEval/evaluation.ts';
import { serveFolder } from '../searchEval/fileServer.ts';
import { brotliSize } from './brotli.ts';
import { slowed } from './searchSpeed.ts';

/** What the finder of the directory costs in one language. */
export interface FinderSpeed {
  readonly locale: Locale;
  /** Bytes of its data, brotli. */
  readonly data: number;
  /** Milliseconds from a choice until the answer is laid out, with a slowed processor: half take less, all but one in twenty take less. */
  readonly p50: number;
  readonly p95: number;
}

/** How many values are chosen, each on top of those before until none is left, then anew. */
const choices = 60;

/** Chooses values one after the other in the page and says how long each answer took to stand on the page, laid out. */
async function timed(page: Page): Promise<number[]> {
  return page.evaluate(async (count) => {
    const times: number[] = [];
    for (let at = 0; at < count; at += 1) {
      const links = [...document.querySelectorAll<HTMLElement>('[data-choices] > li > a')].filter(
        (link) => link.checkVisibility({ contentVisibilityAuto: true }),
      );
      const link = links[(at * 7) % links.length];
      if (!link) throw new Error('the directory offers nothing to choose');
      const from = performance.now();
      link.click();
      // Without words the answer comes in promises that are kept at once: before anything is painted.
      for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
      document.body.getBoundingClientRect();
      times.push(performance.now() - from);
      if (at % 3 === 2) document.querySelector<HTMLElement>('[data-clear]')?.click();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return times;
  }, choices);
}

/** Times the finder of one language of a built site and weighs its data. */
export async function finderSpeed(dist: string, locale: Locale): Promise<FinderSpeed> {
  const { origin, server } = await serveFolder(dist);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}${listPath(locale, 'organisations')}index.html`);
    const control = await page.context().newCDPSession(page);
    // The first choice loads the data.
    await page.locator('[data-choices] a').first().click();
    await page.locator('[data-found] li').first().waitFor();
    await control.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    const times = await timed(page);
    const data = brotliSize(await readFile(join(dist, finderDataPath(locale))));
    return { locale, data, p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
  } finally {
    await browser.close();
    server.close();
  }
}
