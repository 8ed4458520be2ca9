import { describe, expect, it } from 'vitest';
import { axeViolations } from '../setup/axe.ts';
import { fixture, shipped } from '../setup/builds.ts';
import { complaints } from '../setup/complaints.ts';
import { asking, inPages, results, searchPaths, titles, told } from '../setup/searching.ts';
import { visit } from '../setup/visit.ts';

describe('the search page', () => {
  const open = inPages(visit(shipped));

  it.each([
    { locale: 'lv', query: 'ceļa kartes', mark: /^(?:ceļ|kart)/i },
    { locale: 'en', query: 'cooperation roadmaps', mark: /^(?:cooperat|roadmap)/i },
    { locale: 'ru', query: 'дорожной карты', mark: /^(?:дорожн|карт)/i },
  ] as const)('finds inflected words in $locale', async ({ locale, query, mark }) => {
    await open(searchPaths[locale], async (page) => {
      const found = complaints(page);
      await page.getByRole('searchbox').fill(query);
      await page.keyboard.press('Enter');
      const link = page.locator('.result-title a[href*="/cooperation-roadmap/"]');
      const result = results(page).filter({ has: link });
      await result.waitFor();
      expect(await result.locator('mark').first().textContent()).toMatch(mark);
      expect(new URL(page.url()).searchParams.get('q')).toBe(query);
      expect(found).toEqual([]);
      await link.click();
      await page.waitForURL(/cooperation-roadmap/);
    });
  });

  it('answers while the reader types, and tells how much there is', async () => {
    await open(searchPaths.lv, async (page) => {
      await page.getByRole('searchbox').pressSequentially('pašvald');
      await told(page, /^\d+ atradum/);
      expect((await titles(page)).length).toBeGreaterThan(1);
      expect(new URL(page.url()).searchParams.get('q')).toBe('pašvald');
    });
  });

  it('leads to the section that matched', async () => {
    await open(asking(searchPaths.lv, 'pašvaldība'), async (page) => {
      const deep = page.locator('.result-section a').first();
      const heading = (await deep.textContent())?.replace(/^.*→ /, '') ?? '';
      await deep.click();
      await page.waitForURL(/#./);
      expect(await page.locator(':target').textContent()).toContain(heading);
    });
  });

  it('shows ten results, and more when asked, where the reader goes on', async () => {
    await open(asking(searchPaths.en, 'municipality'), async (page) => {
      await results(page).nth(9).waitFor();
      expect(await results(page).count()).toBe(10);
      await page.getByRole('button', { name: 'Show 10 more results' }).click();
      await results(page).nth(19).waitFor();
      const focused = page.locator(':focus');
      expect(await focused.textContent()).toBe((await titles(page))[10]);
    });
  });

  it('searches for the word that was meant, and says so', async () => {
    await open(asking(searchPaths.en, 'municipalty'), async (page) => {
      await titles(page);
      const note = page.locator('[data-notes]');
      expect(await note.textContent()).toContain('“municipalty”');
      await note.getByRole('link', { name: 'municipality' }).click();
      await page.waitForURL(/q=municipality$/);
      await titles(page);
      expect(await note.textContent()).toBe('');
    });
  });

  it('says when no page has all the words', async () => {
    await open(asking(searchPaths.en, 'municipality choreography'), async (page) => {
      await titles(page);
      const notes = await page.locator('[data-notes]').textContent();
      expect(notes).toContain('No page has all of these words');
      expect(notes).toContain('choreography');
    });
  });

  it('finds nothing for nonsense, and offers help and the lists', async () => {
    await open(asking(searchPaths.ru, 'ззфщъкх'), async (page) => {
      expect(await told(page, /запрос/)).toBe('По запросу «ззфщъкх» ничего не найдено.');
      expect(await results(page).count()).toBe(0);
      expect(await page.getByText('Попробуйте другое слово').isVisible()).toBe(true);
      const lists = page.getByRole('region', { name: 'Списки' });
      expect(await lists.getByRole('link', { name: 'Методики' }).isVisible()).toBe(true);
    });
  });

  it('shows what other languages have when its own has little', async () => {
    await open(asking(searchPaths.en, 'pašvaldībām'), async (page) => {
      const other = page.getByRole('region', { name: /results? in Latvian$/ });
      await other.waitFor();
      const item = other.getByRole('listitem').first();
      expect(await item.getAttribute('lang')).toBe('lv');
      expect(await item.textContent()).toContain('Latviešu');
      expect(await item.getByRole('link').first().getAttribute('href')).toMatch(/^\/lv\//);
      await other.getByRole('link', { name: 'All results in Latvian' }).click();
      await page.waitForURL(/\/lv\/meklet\/\?q=/);
      expect((await titles(page)).length).toBe(10);
    });
  });

  it('looks in other languages when asked', async () => {
    await open(asking(searchPaths.lv, 'pašvaldība'), async (page) => {
      await page.getByRole('button', { name: 'Meklēt arī angļu un krievu valodā' }).click();
      await page.locator('[data-elsewhere]:focus').waitFor();
      expect(await page.locator('[data-elsewhere]').textContent()).toMatch(/\S/);
    });
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('has no violation of WCAG in %s at %i px, with results', async (scheme, width) => {
    const look = { colorScheme: scheme, viewport: { width, height: 900 } };
    for (const query of ['municipality', 'municipalty budgets', 'pašvaldībām', 'zzqqxx']) {
      await open(
        asking(searchPaths.en, query),
        async (page) => {
          await told(page, /result|Nothing/);
          if (query === 'pašvaldībām')
            await page
              .getByText(/in Latvian/)
              .first()
              .waitFor();
          expect(await axeViolations(page), query).toEqual([]);
          const overflow = await page.evaluate(() => document.body.scrollWidth - innerWidth);
          expect(overflow).toBeLessThanOrEqual(0);
        },
        look,
      );
    }
  });

  it('offers the lists to readers without JavaScript, and nothing that does not work', async () => {
    const off = { javaScriptEnabled: false };
    await open(
      searchPaths.lv,
      async (page) => {
        expect(await page.getByRole('searchbox').isVisible()).toBe(false);
        await page.getByRole('button', { name: 'Visa bibliotēka pēc alfabēta' }).click();
        await page.waitForURL(/\/lv\/biblioteka\/alfabets\/\??$/);
        await page.goBack();
        await page.getByRole('main').getByRole('link', { name: 'Metodikas' }).click();
        await page.waitForURL(/\/lv\/metodikas\/$/);
      },
      off,
    );
  });
});

describe('the search of a site below a path', () => {
  const open = inPages(visit(fixture));

  it.each([
    ['/harbour/en/search/', 'ropes', '/harbour/en/methodologies/rope-circle/'],
    ['/harbour/lv/meklet/', 'virvju', '/harbour/lv/metodikas/rope-circle/'],
    ['/harbour/ru/poisk/', 'веревками', '/harbour/ru/metodiki/rope-circle/'],
  ])('%s finds %s', async (path, query, address) => {
    await open(asking(path, query), async (page) => {
      const link = page.locator(`[data-results] a[href="${address}"]`);
      await link.waitFor();
      await link.click();
      await page.waitForURL(`**${address}`);
    });
  });
});
