import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '../repository/location.ts';
import { replaceFile } from '../repository/replaceFile.ts';
import type { Command } from './command.ts';
import { readRepository } from './model.ts';
import { translationsOf, type Translation } from './translations.ts';

/** How a translation stands to its original. */
function state({ named, hash }: Translation): string {
  if (named === undefined) return 'missing';
  return named === hash ? 'current' : 'stale';
}

/**
 * The source of a translation with the hash of its original in the front matter: in the place of
 * the one that is there, else in the last line.
 */
export function withHash(source: string, hash: string): string {
  const line = `sourceHash: '${hash}'`;
  const end = /^---[ \t]*(?:\r?\n|$)/m.exec(source.slice(3))?.index ?? 0;
  const [head, tail] = [source.slice(0, end + 3), source.slice(end + 3)];
  const known = /^sourceHash:.*$/m;
  if (known.test(head)) return head.replace(known, line) + tail;
  return `${head}${line}${/\r?\n/.exec(head)?.[0] ?? '\n'}${tail}`;
}

async function apply(translation: Translation, write: boolean): Promise<string> {
  const { text, hash } = translation;
  const found = state(translation);
  const path = relative(process.cwd(), text.path);
  if (!write || found === 'current') return `${path}  ${hash}  ${found}\n`;
  await replaceFile(text.path, withHash(text.document.source, hash));
  return `${path}  ${hash}  ${found} -> current\n`;
}

async function run(folders: readonly string[], write: boolean): Promise<number> {
  const { entries } = await readRepository(contentDir());
  const wanted = new Set(folders.map((folder) => resolve(folder)));
  const chosen = entries.filter(({ bundle }) => wanted.size === 0 || wanted.delete(bundle.dir));
  if (wanted.size > 0) {
    process.stderr.write(`No entry here: ${[...wanted].join(', ')}\n`);
    return 1;
  }
  const lines: string[] = [];
  for (const translation of chosen.flatMap(translationsOf)) {
    lines.push(await apply(translation, write));
  }
  // At the end: a reader that goes away (`| head`) must not stop the writing halfway.
  process.stdout.write(lines.join(''));
  return 0;
}

/**
 * `content hash`: prints the hash of the original for each translation of some entries, and whether
 * the translation names it; `--write` writes it in, which says that the translation is up to date.
 */
export const hashCommand: Command = {
  usage: 'hash [--write] <entry folder…|--all>',
  prepare(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        write: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
      },
    });
    if (values.all === positionals.length > 0) throw new Error('Name entry folders, or --all');
    return async () => run(positionals, values.write);
  },
};
