import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file in one step, whether or not there was one: a run that is cut short, or another that
 * reads it meanwhile, finds the old one or the new one, and whole. Its folder must be there.
 * @throws when it cannot be written; then the old one stays
 */
export async function replaceFile(path: string, data: string | Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, data, { flag: 'wx' });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
