import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Locale } from '../../src/i18n/locales.ts';
import { indexPath } from '../../src/routes/paths.ts';
import type { Question } from '../../src/search/client/messages.ts';
import { openLanguage } from '../../src/search/engine/language.ts';
import { launchBrowser } from '../../tests/setup/browser.ts';
import { percentile } from '../searchEval/evaluation.ts';
import { serveFolder } from '../searchEval/fileServer.ts';

/** How long queries take in Chromium with a slowed processor, in milliseconds. */
export interface SearchSpeed {
  readonly locale: Locale;
  /** From the first request for a file to the first answer. */
  readonly first: number;
  /** Queries of each kind, their files loaded: half of them take less, all but one in twenty take less. */
  readonly kinds: Readonly<Record<string, { readonly p50: number; readonly p95: number }>>;
}

/** How many times slower than this machine's the processor is made. */
export const slowed = 4;

/** How many queries of each kind are timed. */
const sample = 100;

const letters = 'abcdefghijklmnoprstuvzабвгдежзиклмнопрстуфхцчшэюя';

/** Words of the corpus, spread over the alphabet, and queries made from them. */
function queries(words: readonly string[]): Record<string, string[]> {
  const long = words.filter((word) => word.length > 5);
  const every = Math.max(1, Math.floor(long.length / sample));
  const single = long.filter((_, index) => index % every === 0).slice(0, sample);
  return {
    'one word': single,
    'two words': single.map(
      (word, index) => `${word} ${single[(index + 7) % single.length] ?? ''}`,
    ),
    slip: single.map((word) => word.slice(0, 3) + word.slice(4)),
    typing: single.map((word) => word.slice(0, 4)),
  };
}

/** The module that the worker of the site runs, as it was built. */
async function responder(dist: string): Promise<string> {
  const names = await readdir(join(dist, '_astro'));
  const name = names.find((one) => /^responder\..*\.js$/.test(one));
  if (name === undefined) throw new Error(`there is no search in ${dist}`);
  return `/_astro/${name}`;
}

/** Asks the search in the page itself, because only a page can be slowed, and says how long each answer took. */
async function timed(page: Page, script: string, asked: readonly Question[]): Promise<number[]> {
  return page.evaluate(
    async ({ script: path, asked: questions }) => {
      const [respond] = Object.values((await import(path)) as object);
      if (typeof respond !== 'function') throw new Error(`${path} answers nothing`);
      const times: number[] = [];
      for (const question of questions) {
        const from = performance.now();
        await respond(question);
        times.push(performance.now() - from);
      }
      return times;
    },
    { script, asked },
  );
}

/** Times the search of one language of a built site, the results with their excerpts included. */
export async function searchSpeed(dist: string, locale: Locale): Promise<SearchSpeed> {
  const { origin, server } = await serveFolder(dist);
  const browser = await launchBrowser();
  try {
    const { lexicon } = await openLanguage(origin + indexPath(locale), '/');
    const words = [...letters].flatMap((letter) => lexicon.complete(letter, 40));
    const script = await responder(dist);
    const place = { locale, folders: { [locale]: indexPath(locale) }, base: '/' };
    const questions = (texts: readonly string[], typing: boolean): Question[] =>
      texts.map((text) => ({
        kind: 'search',
        place,
        request: { text, typing, choices: {}, order: 'relevance', from: 0, count: 10 },
      }));
    const page = await browser.newPage();
    await page.goto(`${origin}/robots.txt`);
    const control = await page.context().newCDPSession(page);
    await control.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    const [first = 0] = await timed(page, script, questions(words.slice(0, 1), false));
    const kinds: Record<string, { p50: number; p95: number }> = {};
    for (const [kind, texts] of Object.entries(queries(words))) {
      const asked = questions(texts, kind === 'typing');
      // The first round loads what it needs; the second shows what answering takes.
      await timed(page, script, asked);
      const times = await timed(page, script, asked);
      kinds[kind] = { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
    }
    return { locale, first, kinds };
  } finally {
    await browser.close();
    server.close();
  }
}
