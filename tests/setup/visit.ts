import type { Server } from 'node:http';
import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { TestSite } from './builds.ts';
import { serve } from './server.ts';

/** Serves a built site and starts a browser for the tests of a file, and ends both after them. */
export function visit(site: TestSite): { readonly browser: Browser } {
  let server: Server | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await serve(site);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return {
    get browser() {
      if (!browser) throw new Error('the browser runs only during tests');
      return browser;
    },
  };
}
