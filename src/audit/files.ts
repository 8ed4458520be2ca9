import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies in the folder of a built site, by path with forward slashes, sorted. */
export interface OutputFiles {
  readonly files: readonly string[];
  /** Links, devices and whatever else is neither a file nor a folder. None is followed. */
  readonly strays: readonly string[];
}

/**
 * Lists a built site.
 * @returns undefined when there is no such folder
 */
export async function listOutput(dir: string): Promise<OutputFiles | undefined> {
  const files: string[] = [];
  const strays: string[] = [];

  async function list(folder: string): Promise<void> {
    for (const item of await readdir(join(dir, folder), { withFileTypes: true })) {
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      if (item.isDirectory()) await list(path);
      else (item.isFile() ? files : strays).push(path);
    }
  }

  try {
    await list('');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing) return undefined;
    throw error;
  }
  return { files: files.sort(), strays: strays.sort() };
}
