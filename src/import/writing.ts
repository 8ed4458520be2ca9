import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { replaceFile } from '../repository/replaceFile.ts';
import type { PlannedFile } from './step.ts';

/** Writes what was planned, each file in one step: a run that is cut short leaves whole files. */
export async function writeFiles(files: readonly PlannedFile[]): Promise<void> {
  for (const { path, source, isNew } of files) {
    if (isNew) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, source, { flag: 'wx' });
    } else {
      await replaceFile(path, source);
    }
  }
}
