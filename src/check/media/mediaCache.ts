import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { replaceFile } from '../../repository/replaceFile.ts';
import type { Fault } from './faults.ts';
import { mediaFaults } from './inspect.ts';
import { extensionOf } from './kinds.ts';

/** Finds out what is wrong with a media file. */
export type MediaInspector = (file: string, bytes: Buffer) => Promise<readonly Fault[]>;

/** Which files were found to be right in an earlier run. */
export interface MediaCache {
  readonly inspect: MediaInspector;
  /** Keeps what this run found out. */
  save(): Promise<void>;
}

/** Files that are remembered, those of the last runs first. */
const most = 20_000;

const keptSchema = z.strictObject({ version: z.string(), right: z.array(z.string()) });

function digest(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** What the findings depend on beside the file: the code that makes them, and sharp. */
async function codeVersion(): Promise<string> {
  const names = (await readdir(import.meta.dirname, { recursive: true })).sort();
  const modules = names.filter((name) => /^[^.]+\.ts$/.test(name));
  const sources = modules.map(async (name) => readFile(join(import.meta.dirname, name)));
  return digest(JSON.stringify(sharp.versions), ...(await Promise.all(sources)));
}

async function load(file: string, version: string): Promise<readonly string[]> {
  try {
    const kept = keptSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return kept.version === version ? kept.right : [];
  } catch {
    return [];
  }
}

/**
 * Opens the list of files that were found to be right, by the hash of their contents and the
 * version of the code. A list that cannot be read or written is no error: it only takes longer.
 */
export async function openMediaCache(
  dir = join(import.meta.dirname, '../../../.cache/media'),
): Promise<MediaCache> {
  const version = await codeVersion();
  const file = join(dir, 'right.json');
  const known = new Set(await load(file, version));
  const right = new Set<string>();
  return {
    inspect: async (name, bytes) => {
      const key = digest(extensionOf(name), '\0', bytes);
      const faults = known.has(key) ? [] : await mediaFaults(name, bytes);
      if (faults.length === 0) right.add(key);
      return faults;
    },
    save: async () => {
      if (right.isSubsetOf(known)) return;
      const kept = [...known.difference(right), ...right].slice(-most);
      try {
        await mkdir(dir, { recursive: true });
        await replaceFile(file, JSON.stringify({ version, right: kept }));
      } catch {
        // The next run looks at the files anew.
      }
    },
  };
}
