import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkCommand } from '../../src/check/command.ts';
import { withSample, type Changes } from '../../src/check/sampleRepository.ts';

/** What a test writes into a file. */
export type Bytes = string | Uint8Array;
/** A file that must be refused with a code. */
export type Case = readonly [
  name: string,
  file: string,
  make: () => Bytes | Promise<Bytes>,
  code: string,
];

/** The entry in whose folder files are put. */
export const folder = 'methodologies/steps';

/** What lies in a folder, contents and all. */
async function stateOf(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = found
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  return Promise.all(
    files.sort().map(async (file) => {
      return `${file} ${createHash('sha256')
        .update(await readFile(file))
        .digest('hex')}`;
    }),
  );
}

interface Outcome {
  readonly exitCode: number;
  /** Each as `file:line code`. */
  readonly errors: readonly string[];
  readonly isUntouched: boolean;
}

/** Runs `content check` in this process. */
export async function check(changes: Changes): Promise<Outcome> {
  return withSample(changes, async (dir) => {
    vi.stubEnv('CONTENT_DIR', dir);
    let output = '';
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      output += String(text);
      return true;
    });
    const before = await stateOf(dir);
    const exitCode = await checkCommand.prepare(['--lang', 'en', '--format', 'json'])();
    write.mockRestore();
    vi.unstubAllEnvs();
    const { problems }: { problems: Record<string, string | number>[] } = JSON.parse(output);
    return {
      exitCode,
      errors: problems
        .filter(({ severity }) => severity === 'error')
        .map(({ file, line, code }) => `${String(file).slice(dir.length + 1)}:${line} ${code}`),
      isUntouched: (await stateOf(dir)).join() === before.join(),
    };
  });
}

/** States of each file that the check refuses it, in that line, with that code and no other, touching nothing. */
export function refuses(name: string, cases: readonly Case[], line: number): void {
  describe(name, () => {
    it.each(cases)('with %s is refused', async (_name, file, make, code) => {
      const path = `${folder}/${file}`;
      const { exitCode, errors, isUntouched } = await check({ [path]: await make() });
      expect(errors).toEqual([`${path}:${line} ${code}`]);
      expect(exitCode).toBe(1);
      expect(isUntouched).toBe(true);
    });
  });
}
