import { setTimeout as sleep } from 'node:timers/promises';
import { mapBounded } from '../../check/concurrency.ts';
import { readRepository } from '../../check/model.ts';
import type { LinkCache } from './cache.ts';
import { mentions, type Mention } from './mentions.ts';
import { judge, type Verdict, type VerdictOptions } from './verdict.ts';

export interface LinkOptions extends VerdictOptions {
  /** Hosts asked at the same time; each of them gets one request at a time. */
  readonly hostsAtOnce: number;
  /** The pause between two requests to one host. */
  readonly pauseMs: number;
}

/** How a maintainer's machine or CI asks: politely. */
export const linkOptions: LinkOptions = {
  timeoutMs: 20_000,
  allowsLoopback: false,
  retries: 2,
  retryDelayMs: 5000,
  hostsAtOnce: 8,
  pauseMs: 1000,
};

/** A link of the content and what became of it. */
export interface CheckedLink extends Mention, Verdict {}

/** An address as it is asked for: what follows the # stays with the browser, and no name is given. */
function asked(url: string): string {
  const address = new URL(url);
  address.hash = '';
  address.username = '';
  address.password = '';
  return address.href;
}

/** Judges addresses, one at a time for each host, and asks the cache first. */
async function judgeAll(
  urls: readonly string[],
  cache: LinkCache,
  options: LinkOptions,
): Promise<ReadonlyMap<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  const hosts = Map.groupBy(urls, (url) => new URL(url).host);
  await mapBounded([...hosts.values()], options.hostsAtOnce, async (addresses) => {
    let isFirst = true;
    for (const url of addresses) {
      const known = cache.get(url);
      if (!known && !isFirst) await sleep(options.pauseMs);
      const verdict = known ?? (await judge(url, options));
      if (!known) {
        isFirst = false;
        cache.set(url, verdict);
      }
      verdicts.set(url, verdict);
    }
  });
  return verdicts;
}

/** Finds out what became of every address of another site in a content repository, in the order of its files. */
export async function checkLinks(
  contentDir: string,
  cache: LinkCache,
  options: LinkOptions = linkOptions,
): Promise<CheckedLink[]> {
  const found = mentions(await readRepository(contentDir));
  const urls = new Set(found.map(({ url }) => asked(url)));
  const verdicts = await judgeAll([...urls], cache, options);
  return found.flatMap((mention) => {
    const verdict = verdicts.get(asked(mention.url));
    return verdict ? [{ ...mention, ...verdict }] : [];
  });
}
