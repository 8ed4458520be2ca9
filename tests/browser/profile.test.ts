import { describe, expect, it } from 'vitest';
import { axeViolations } from '../setup/axe.ts';
import { fixture, origin } from '../setup/builds.ts';
import { visit } from '../setup/visit.ts';

const site = visit(fixture);
const profile = `${origin}${fixture.base}en/organisations/harbour-commons/`;

describe('a profile without JavaScript', () => {
  it('is reported on by a link that the keyboard reaches', async () => {
    const context = await site.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(profile);
    const link = page.getByRole('link', { name: 'Report a change' });
    await link.focus();
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute('href')).toMatch(
      /^mailto:editors@harbour\.example\?subject=Change%20to%20a%20profile/,
    );
    await context.close();
  });

  it('shows the logo by the name of the organisation, small beside its title', async () => {
    const context = await site.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(profile);
    const logo = page.getByRole('img', { name: 'Harbour Commons', exact: true });
    const [box, title] = [await logo.boundingBox(), await page.locator('h1').boundingBox()];
    expect(box?.width).toBeLessThan(180);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(title?.y ?? 0);
    await context.close();
  });
});

describe('a profile in which everything is known', () => {
  it.each([
    ['light', 320],
    ['dark', 320],
    ['light', 1280],
    ['dark', 1280],
  ] as const)('breaks no rule of WCAG 2.2 AA: %s, %i px', async (colorScheme, width) => {
    const context = await site.browser.newContext({
      colorScheme,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(profile);
    expect(await axeViolations(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await context.close();
  });
});
