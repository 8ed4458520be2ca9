import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { origin, shipped } from '../setup/builds.ts';
import { pageTypes } from '../setup/pageTypes.ts';
import { visit } from '../setup/visit.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const site = visit(shipped);

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width })),
);

describe.each(['lv', 'en', 'ru'] as const)('in %s', (locale) => {
  it.each(pageTypes)(
    '$type has no violation of WCAG 2.2 AA, in any theme and width',
    async (pageType) => {
      for (const { colorScheme, width } of looks) {
        const context = await site.browser.newContext({
          colorScheme,
          viewport: { width, height: 900 },
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        await page.goto(`${origin}/${locale}/${pageType[locale]}`);
        await page.evaluate(axe);
        const { violations } = await page.evaluate<AxeResults>(
          `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })`,
        );
        const found = violations.map(
          ({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html ?? ''}`,
        );
        expect(found, `${page.url()} ${colorScheme} ${String(width)} px`).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(
          overflow,
          `${page.url()} scrolls sideways at ${String(width)} px`,
        ).toBeLessThanOrEqual(0);
        await context.close();
      }
    },
  );
});
