import { describe, expect, it } from 'vitest';
import { axeViolations } from '../setup/axe.ts';
import { origin, shipped } from '../setup/builds.ts';
import { pageTypes } from '../setup/pageTypes.ts';
import { visit } from '../setup/visit.ts';

const site = visit(shipped);

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width })),
);

describe.each(['lv', 'en', 'ru'] as const)('in %s', (locale) => {
  it.each(pageTypes)(
    '$type has no violation of WCAG 2.2 AA, in any theme and width',
    async (pageType) => {
      // At the same time, because machines have several processors.
      const seen = looks.map(async ({ colorScheme, width }) => {
        const context = await site.browser.newContext({
          colorScheme,
          viewport: { width, height: 900 },
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        await page.goto(`${origin}/${locale}/${pageType[locale]}`);
        const found = await axeViolations(page);
        expect(found, `${page.url()} ${colorScheme} ${String(width)} px`).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(
          overflow,
          `${page.url()} scrolls sideways at ${String(width)} px`,
        ).toBeLessThanOrEqual(0);
        await context.close();
      });
      await Promise.all(seen);
    },
  );
});
