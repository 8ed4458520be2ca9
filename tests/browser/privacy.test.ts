import { describe, expect, it } from 'vitest';
import { origin, shipped } from '../setup/builds.ts';
import { pageTypes } from '../setup/pageTypes.ts';
import { visit } from '../setup/visit.ts';

const site = visit(shipped);

/**
 * Runs in the page before anything else: notes every use of what tells one reader's device from
 * another's, or keeps or sends something unseen.
 */
function watchDevice(): void {
  const used: string[] = [];
  Reflect.set(window, 'usedOfDevice', used);
  const watch = (holder: object | undefined, names: readonly string[]) => {
    for (const name of names) {
      const own = holder && Object.getOwnPropertyDescriptor(holder, name);
      if (!holder || !own?.configurable) continue;
      const note = () => used.push(name);
      const { get, value } = own;
      Object.defineProperty(holder, name, {
        configurable: true,
        get() {
          note();
          return get ? Reflect.apply(get, this, []) : value;
        },
      });
    }
  };
  watch(HTMLCanvasElement.prototype, ['getContext', 'toDataURL', 'toBlob']);
  watch(Navigator.prototype, [
    'plugins',
    'mimeTypes',
    'deviceMemory',
    'getBattery',
    'sendBeacon',
    'userAgentData',
    'mediaDevices',
    'connection',
    'serviceWorker',
    'cookieEnabled',
  ]);
  watch(Screen.prototype, ['width', 'height', 'colorDepth', 'availWidth', 'availHeight']);
  watch(Document.prototype, ['cookie', 'hasStorageAccess']);
  watch(window, [
    'AudioContext',
    'OfflineAudioContext',
    'RTCPeerConnection',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
    'SharedWorker',
    'queryLocalFonts',
  ]);
}

describe.each(['lv', 'en', 'ru'] as const)('in %s', (locale) => {
  it.each(pageTypes)(
    '$type sets no cookie, keeps nothing, asks no one else and does not look at the device',
    async (pageType) => {
      const context = await site.browser.newContext();
      const page = await context.newPage();
      await page.addInitScript(watchDevice);
      const foreign: string[] = [];
      const cookies: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(`${origin}/`)) foreign.push(request.url());
      });
      page.on('response', (response) => {
        if ('set-cookie' in response.headers()) cookies.push(response.url());
      });
      const query = pageType.type === 'search' ? '?q=LAPAS' : '';
      await page.goto(`${origin}/${locale}/${pageType[locale]}${query}`);
      if (query) await page.locator('[data-results] > li').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(foreign).toEqual([]);
      expect(cookies).toEqual([]);
      const used = await page.evaluate((): string[] => Reflect.get(window, 'usedOfDevice'));
      // A worksheet looks for the reader's own plans, and keeps nothing before something is written.
      const own = pageType.type === 'methodology' ? ['localStorage', 'sessionStorage'] : [];
      expect(used.filter((name) => !own.includes(name))).toEqual([]);
      const kept = await page.evaluate(async () => ({
        storage: localStorage.length + sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      expect(kept).toEqual({ storage: 0, databases: 0, caches: 0, workers: 0 });
      expect(await context.cookies()).toEqual([]);
      // Asking for what is kept was itself noted: the watch works.
      expect(await page.evaluate(() => Reflect.get(window, 'usedOfDevice'))).toEqual(
        expect.arrayContaining(['localStorage', 'indexedDB', 'caches', 'serviceWorker']),
      );
      await context.close();
    },
  );
});
