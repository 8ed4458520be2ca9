import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../../repository/replaceFile.ts';
import { outcomes, type Verdict } from './verdict.ts';

const day = 86_400_000;

const fileSchema = z.record(
  z.string(),
  z.strictObject({ outcome: z.enum(outcomes), detail: z.string(), checked: z.iso.datetime() }),
);

type Kept = z.infer<typeof fileSchema>;

/** What is known of links from earlier runs. */
export interface LinkCache {
  /** Good news holds a week, bad news a day. */
  get(url: string): Verdict | undefined;
  set(url: string, verdict: Verdict): void;
  /** Writes what still holds, at once, so that half a file is never seen. */
  save(): Promise<void>;
}

async function read(file: string): Promise<Kept> {
  try {
    const parsed = fileSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : {};
  } catch {
    // Missing or broken: it is a cache, and starts anew.
    return {};
  }
}

/** Opens the cache in a file; `now` is the time of this run in milliseconds. */
export async function openCache(file: string, now: number): Promise<LinkCache> {
  const kept = new Map(Object.entries(await read(file)));
  for (const [url, { outcome, checked }] of kept) {
    const lifetime = outcome === 'ok' ? 7 * day : day;
    if (now - Date.parse(checked) >= lifetime) kept.delete(url);
  }
  return {
    get(url) {
      const known = kept.get(url);
      return known && { outcome: known.outcome, detail: known.detail };
    },
    set(url, verdict) {
      kept.set(url, { ...verdict, checked: new Date(now).toISOString() });
    },
    async save() {
      await mkdir(dirname(file), { recursive: true });
      await replaceFile(file, `${JSON.stringify(Object.fromEntries(kept), null, 1)}\n`);
    },
  };
}
