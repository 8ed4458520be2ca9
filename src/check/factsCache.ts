import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { replaceFile } from '../repository/replaceFile.ts';
import { readFacts, type FactSource, type FactsReader, type TextFacts } from './textFacts.ts';

/** What is known of texts from an earlier run. */
export interface FactsCache {
  readonly readFacts: FactsReader;
  /** Keeps what this run found out, and only that. */
  save(): Promise<void>;
}

interface Kept {
  readonly version: string;
  readonly facts: Readonly<Record<string, TextFacts>>;
}

/** Content repositories of which the facts are kept. */
const most = 8;
const root = join(import.meta.dirname, '../..');
/** What the facts depend on beside the text: the code that finds them, and the parser. */
const code = [
  join(root, 'src/check'),
  join(root, 'src/check/media'),
  join(root, 'src/markdown/policy'),
  join(root, 'src/markdown/worksheet'),
  // It may be installed above this folder, as for the copies that tests and the benchmark build.
  join(createRequire(import.meta.url).resolve('satteri'), '../../package.json'),
];

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(part.length)}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

async function sourcesIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [await readFile(path, 'utf8')];
  const names = (await readdir(path)).filter((name) => /^[^.]+\.ts$/.test(name)).sort();
  return Promise.all(names.map(async (name) => readFile(join(path, name), 'utf8')));
}

async function codeVersion(): Promise<string> {
  const sources = await Promise.all(code.map(sourcesIn));
  return digest(sources.flat());
}

async function load(file: string, version: string): Promise<Kept['facts']> {
  try {
    // Written by `save` below under the same version, or else not used.
    const kept = JSON.parse(await readFile(file, 'utf8')) as Kept;
    return kept.version === version ? kept.facts : {};
  } catch {
    return {};
  }
}

/** Removes the files that have not been used for the longest time. */
async function prune(dir: string): Promise<void> {
  const files = (await readdir(dir)).map((name) => join(dir, name));
  const aged = await Promise.all(
    files.map(async (file) => ({ file, age: (await stat(file)).mtimeMs })),
  );
  const old = aged.sort((one, other) => other.age - one.age).slice(most);
  await Promise.all(old.map(async ({ file }) => rm(file, { force: true })));
}

function keyOf({ source, body, isMdx }: FactSource): string {
  return digest([source, body ? String(body.bodyLine) : '', isMdx ? 'mdx' : 'md']);
}

/**
 * Opens what is known of the texts of a content repository, by the hash of each text and the
 * version of the code that found it out. A cache that cannot be read or written is no error: it
 * only takes longer.
 */
export async function openFactsCache(
  contentDir: string,
  dir = join(root, '.cache/check'),
): Promise<FactsCache> {
  const version = await codeVersion();
  const file = join(dir, `${digest([contentDir])}.json`);
  const known = new Map(Object.entries(await load(file, version)));
  const used = new Map<string, TextFacts>();
  let isChanged = false;
  return {
    readFacts: (text) => {
      const key = keyOf(text);
      const found = known.get(key);
      isChanged ||= found === undefined;
      const facts = found ?? readFacts(text);
      used.set(key, facts);
      return facts;
    },
    save: async () => {
      if (!isChanged && used.size === known.size) return;
      const kept: Kept = { version, facts: Object.fromEntries(used) };
      try {
        await mkdir(dir, { recursive: true });
        await replaceFile(file, JSON.stringify(kept));
        await prune(dir);
      } catch {
        // The next run reads the texts anew.
      }
    },
  };
}
