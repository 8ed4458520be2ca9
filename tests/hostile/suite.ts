import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkCommand } from '../../src/check/command.ts';
import type { Problem } from '../../src/check/check.ts';
import { withSample } from '../../src/check/sampleRepository.ts';
import { marker } from './cases/markup.ts';
import type { HostileCase } from './hostileCase.ts';

/** What lies in a folder, at any depth; links are named and not followed. */
function namesIn(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((item) => {
    const name = join(folder, item.name);
    return item.isDirectory() ? [name, ...namesIn(root, name)] : [name];
  });
}

/** Everything that lies in and beside a content folder, with its contents and times. */
function snapshot(dir: string): string[] {
  const root = dirname(dir);
  return namesIn(root).map((name) => {
    const path = join(root, name);
    const found = lstatSync(path);
    const content = found.isSymbolicLink()
      ? readlinkSync(path)
      : found.isFile()
        ? createHash('sha256').update(readFileSync(path)).digest('hex')
        : '';
    return `${name} ${String(found.mtimeMs)} ${content}`;
  });
}

interface Outcome {
  readonly code: number;
  readonly problems: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Runs the check command on the sample with a case's changes. */
async function outcomeOf({ changes }: HostileCase): Promise<Outcome> {
  return withSample(changes, async (dir) => {
    vi.stubEnv('CONTENT_DIR', dir);
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const before = snapshot(dir);
    const code = await checkCommand.prepare(['--lang', 'en', '--format', 'json'])();
    const after = snapshot(dir);
    // The shape is the public interface that formats.test.ts holds.
    const { problems } = JSON.parse(written.join('')) as { problems: readonly Problem[] };
    return {
      code,
      problems: problems.map((one) => {
        return `${one.file.slice(dir.length + 1)}:${String(one.line)} ${one.code}`;
      }),
      before,
      after,
    };
  });
}

function nothingRan(): void {
  expect(() => lstatSync(marker)).toThrow('ENOENT');
  expect(Reflect.get(globalThis, 'kletsHostile')).toBeUndefined();
  expect(Reflect.get({}, 'a')).toBeUndefined();
}

/** Holds each case against the check: refused in its place, under its code, and without any effect. */
export function refuses(cases: readonly HostileCase[]): void {
  beforeEach(() => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const { code, problems, before, after } = await outcomeOf(one);
    vi.restoreAllMocks();
    expect(problems).toContain(one.expected);
    expect(code).toBe(1);
    expect(after).toEqual(before);
    nothingRan();
  });
}
