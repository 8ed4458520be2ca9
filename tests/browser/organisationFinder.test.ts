import { describe, expect, it } from 'vitest';
import { origin, shipped } from '../setup/builds.ts';
import { chosen, directoryPaths, foundNames, promised, tells, value } from '../setup/finding.ts';
import { inPages } from '../setup/searching.ts';
import { visit } from '../setup/visit.ts';

describe('the finder', () => {
  const open = inPages(visit(shipped));

  it('adds up the values of a facet and narrows down by several facets', async () => {
    await open(directoryPaths.en, async (page) => {
      await value(page, 'form', 'foundation').click();
      await page.locator('[data-found] li').first().waitFor();
      const foundations = await foundNames(page);
      const associations = await promised(page, 'form', 'association');
      await value(page, 'form', 'association').click();
      await tells(page, foundations.length + associations);
      expect(chosen(page, 'form')).toEqual(['foundation', 'association']);
      await value(page, 'form', 'foundation').click();
      await tells(page, associations);
    });
  });

  it('finds by a word in any of its forms, by a name without diacritics, within the choices', async () => {
    await open(`${directoryPaths.lv}?q=jauniešiem`, async (page) => {
      await page.locator('[data-found] li').first().waitFor();
      expect(await foundNames(page)).toContain('Latvijas Jaunatnes padome');
      await page.getByRole('searchbox').fill('brinumins');
      await page.keyboard.press('Enter');
      await page.locator('[data-found]', { hasText: 'Brīnumiņš' }).waitFor();
    });
  });

  it('keeps its whole state in the address, and goes back and forward with it', async () => {
    await open(`${directoryPaths.ru}?q=молодежь&region=riga`, async (page) => {
      await page.locator('[data-found] li').first().waitFor();
      const names = await foundNames(page);
      expect(await page.getByRole('searchbox').inputValue()).toBe('молодежь');
      expect(await value(page, 'region', 'riga').getAttribute('aria-current')).toBe('true');
      await page.reload();
      await page.locator('[data-found] li').first().waitFor();
      expect(await foundNames(page)).toEqual(names);
      await page.locator('[data-clear]').click();
      await page.locator('[data-standing]').waitFor();
      expect(new URL(page.url()).search).toBe('');
      await page.goBack();
      await tells(page, names.length);
    });
  });

  it('keeps its choices in another language, and leaves its words behind', async () => {
    await open(`${directoryPaths.lv}?q=jaunieši&region=latgale`, async (page) => {
      await page.locator('[data-found] li').first().waitFor();
      await page.locator('[data-languages] a[hreflang="ru"]').click();
      await page.waitForURL((url) => url.pathname === directoryPaths.ru);
      expect(new URL(page.url()).search).toBe('?region=latgale');
      await page.locator('[data-found] li').first().waitFor();
    });
  });

  it('tells under a choice of place how many profiles do not say where they work', async () => {
    await open(`${directoryPaths.lv}?region=latgale`, async (page) => {
      const note = page.locator('[data-notes] p', { hasText: 'nav norādīts, kur' });
      await note.waitFor();
      expect(Number(/\d+/.exec((await note.textContent()) ?? '')?.[0])).toBeGreaterThan(0);
    });
  });

  it('says how many more values are folded away, and folds nothing where there are none', async () => {
    const folds = '[data-filters] section[data-facet] details';
    await open(`${directoryPaths.en}?q=youth&municipality=valmieras-novads`, async (page) => {
      await page.locator('[data-found] li').first().waitFor();
      expect(await page.locator(`${folds} li[hidden]`).count()).toBeGreaterThan(0);
      for (const fold of await page.locator(folds).all()) {
        const rest = await fold.locator('li:not([hidden])').count();
        if (rest > 0)
          expect(await fold.locator('summary').textContent()).toMatch(new RegExp(`\\b${rest}$`));
        expect(await fold.isVisible()).toBe(rest > 0);
      }
    });
  });

  it('passes over what it does not know', async () => {
    await open(`${directoryPaths.lv}?region=atlantis&colour=red&field=%3Cb%3E`, async (page) => {
      await page.locator('[data-standing]').waitFor();
      await expect.poll(() => page.locator('[data-filters] [aria-current]').count()).toBe(0);
    });
  });

  it('says what to do when nothing fits', async () => {
    await open(`${directoryPaths.en}?q=zxqwvzx`, async (page) => {
      await tells(page, 0);
      expect(await page.locator('[data-notes]').textContent()).toContain('Remove a filter');
    });
  });

  it('shows its list before its data has come, and tries again when it does not come', async () => {
    await open('/lv/about/', async (page) => {
      await page.route('**/lv/finder.json', (route) => route.abort());
      await page.goto(`${origin}${directoryPaths.lv}`);
      expect(await page.locator('[data-standing] article').count()).toBe(30);
      await value(page, 'region', 'latgale').click();
      const alert = page.getByRole('alert').filter({ hasText: 'neizdevās ielādēt' });
      await alert.waitFor();
      await page.unroute('**/lv/finder.json');
      await alert.getByRole('button', { name: 'Mēģināt vēlreiz' }).click();
      await page.locator('[data-found] li').first().waitFor();
      expect(await alert.isVisible()).toBe(false);
    });
  });

  it('is used with the keyboard alone', async () => {
    await open(directoryPaths.en, async (page) => {
      await page.getByRole('searchbox').focus();
      await page.keyboard.type('youth');
      await page.keyboard.press('Enter');
      await page.locator('[data-found] li').first().waitFor();
      const all = (await foundNames(page)).length;
      await page.getByRole('searchbox').focus();
      const region = value(page, 'region', 'riga');
      for (let step = 0; step < 20; step += 1) {
        await page.keyboard.press('Tab');
        if (await region.evaluate((link) => link === document.activeElement)) break;
      }
      await page.keyboard.press('Enter');
      await page.waitForURL(/region=riga/);
      await expect.poll(async () => (await foundNames(page)).length).toBeLessThan(all);
      expect(await region.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await region.getAttribute('aria-current')).toBe('true');
      await page.keyboard.press('Enter');
      await tells(page, all);
    });
  });

  it('prints what was found as a compact list with contacts', async () => {
    await open(`${directoryPaths.lv}?region=latgale`, async (page) => {
      await page.locator('[data-found] li').first().waitFor();
      const names = await foundNames(page);
      // The table is there while the dialog of the browser is open.
      await page.evaluate(() => {
        window.print = () => {
          document.body.dataset['printed'] = document.querySelector('[data-printed]')?.innerHTML;
        };
      });
      await page.locator('[data-print]').click();
      await expect.poll(() => page.evaluate(() => document.body.dataset['printed'])).toBeTruthy();
      await page.emulateMedia({ media: 'print' });
      const rows = page.locator('[data-printed] tbody tr');
      expect(await rows.locator('td:first-child').allTextContents()).toEqual(names);
      expect(await rows.first().isVisible()).toBe(true);
      expect(await page.locator('[data-found]').isVisible()).toBe(false);
    });
  });
});

describe('without JavaScript', () => {
  const open = inPages(visit(shipped));
  const plain = { javaScriptEnabled: false };

  it('the directory is read by place and by field, and downloaded whole', async () => {
    await open(
      directoryPaths.en,
      async (page) => {
        expect(await page.getByRole('searchbox').isVisible()).toBe(false);
        expect(await page.getByText('needs JavaScript').isVisible()).toBe(true);
        const count = await promised(page, 'region', 'latgale');
        await value(page, 'region', 'latgale').click();
        await page.waitForURL('**/region/latgale/');
        expect(await page.locator('.count').textContent()).toBe(`${String(count)} organisations`);
        await page.goto(origin + directoryPaths.en);
        const table = await page.locator('[data-download]').getAttribute('href');
        expect(table).toBe('/api/v1/organisations.en.csv');
      },
      plain,
    );
  });
});

describe('a list under one value', () => {
  const open = inPages(visit(shipped));

  it('leads with it into the finder', async () => {
    await open('/lv/organizacijas/regions/latgale/', async (page) => {
      await page.getByRole('searchbox').fill('bērni');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/lv\/organizacijas\/\?/);
      expect(chosen(page, 'region')).toEqual(['latgale']);
      await page.locator('[data-found] li').first().waitFor();
    });
  });
});
