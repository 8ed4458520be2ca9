import { indexPath } from '../../src/routes/paths.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { openLanguage } from '../../src/search/engine/language.ts';
import { searchLanguage } from '../../src/search/engine/searcher.ts';
import { percentile } from '../searchEval/evaluation.ts';
import { serveFolder } from '../searchEval/fileServer.ts';

/** How long queries take in Node, in milliseconds; a slow phone takes several times as long. */
export interface SearchSpeed {
  readonly locale: Locale;
  /** From the first request for a file to the first answer. */
  readonly first: number;
  /** Queries of each kind, their files loaded: half of them take less, all but one in twenty take less. */
  readonly kinds: Readonly<Record<string, { readonly p50: number; readonly p95: number }>>;
}

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

/** Times the search of one language of a built site, the results with their excerpts included. */
export async function searchSpeed(dist: string, locale: Locale): Promise<SearchSpeed> {
  const { origin, server } = await serveFolder(dist);
  try {
    const start = performance.now();
    const language = await openLanguage(origin + indexPath(locale), '/');
    const ask = async (text: string, typing: boolean) => {
      const from = performance.now();
      const request = {
        text,
        typing,
        choices: {},
        order: 'relevance',
        from: 0,
        count: 10,
      } as const;
      await searchLanguage(language, locale, request);
      return performance.now() - from;
    };
    const words = [...letters].flatMap((letter) => language.lexicon.complete(letter, 40));
    await ask(words[0] ?? '', false);
    const first = performance.now() - start;
    const kinds: Record<string, { p50: number; p95: number }> = {};
    for (const [kind, texts] of Object.entries(queries(words))) {
      // The first round loads what it needs; the second shows what answering takes.
      for (const text of texts) await ask(text, kind === 'typing');
      const times: number[] = [];
      for (const text of texts) times.push(await ask(text, kind === 'typing'));
      kinds[kind] = { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
    }
    return { locale, first, kinds };
  } finally {
    server.close();
  }
}
