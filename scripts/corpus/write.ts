import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { corpusFiles, type CorpusFile } from './files.ts';
import type { CorpusSize } from './plan.ts';

/** What was written, for the last line. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
  readonly entries: number;
  readonly bodies: number;
}

/** How many files are written at the same time. */
const batchSize = 64;

function isBody({ path, text }: CorpusFile): boolean {
  return path.endsWith('.md') && !text.endsWith('---\n');
}

async function refuseFilled(out: string): Promise<void> {
  const found = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') throw new Error(`${out} is a file, not a folder`);
    throw error;
  });
  if (found.length > 0)
    throw new Error(`${out} is not empty: name a new folder, or empty this one yourself`);
}

async function writeAll(out: string, files: readonly CorpusFile[]): Promise<void> {
  await Promise.all(
    files.map(async ({ path, text }) => {
      const target = join(out, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }),
  );
}

/**
 * Writes a content repository of this size into a folder that is new or empty.
 * @param progress is told the number of files written so far
 * @throws when the folder holds anything
 */
export async function writeCorpus(
  out: string,
  size: CorpusSize,
  progress: (files: number) => void = () => undefined,
): Promise<Written> {
  await refuseFilled(out);
  const folders = new Set<string>();
  let written: Written = { files: 0, bytes: 0, entries: 0, bodies: 0 };
  let batch: CorpusFile[] = [];
  const flush = async () => {
    await writeAll(out, batch);
    batch = [];
    progress(written.files);
  };
  for (const file of corpusFiles(size)) {
    batch.push(file);
    if (file.path.endsWith('.md')) folders.add(dirname(file.path));
    written = {
      files: written.files + 1,
      bytes: written.bytes + Buffer.byteLength(file.text),
      entries: folders.size,
      bodies: written.bodies + (isBody(file) ? 1 : 0),
    };
    if (batch.length === batchSize) await flush();
  }
  await flush();
  return written;
}
