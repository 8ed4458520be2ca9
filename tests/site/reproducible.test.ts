import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../../scripts/bench/workspace.ts';
import { fixture } from '../setup/builds.ts';

/** Two machines: each builds the same commit in its own place, time zone and language. */
const machines = {
  one: { place: 'one', TZ: 'Pacific/Honolulu', LANG: 'C', LC_ALL: 'C' },
  other: {
    place: join('other', 'folder', 'deeper'),
    TZ: 'Pacific/Kiritimati',
    LANG: 'lv_LV.UTF-8',
    LC_ALL: 'lv_LV.UTF-8',
  },
};

async function build(
  dir: string,
  { place, ...language }: (typeof machines)['one'],
): Promise<string> {
  const root = join(dir, place, 'project');
  const out = join(dir, place, 'dist');
  await copyProject(root);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: root,
      env: {
        ...process.env,
        ...language,
        CONTENT_DIR: resolve(fixture.content),
        OUT_DIR: out,
        BASE_PATH: fixture.base,
        SOURCE_DATE_EPOCH: '1767225600',
        NODE_ENV: 'production',
      },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  if (status !== 0) throw new Error(`${place} does not build:\n${stdout}\n${stderr}`);
  return out;
}

function files(out: string): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => relative(out, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();
}

describe('two builds of one commit, without caches, in other places, time zones and languages', () => {
  let dir = '';
  let one = '';
  let other = '';

  beforeAll(async () => {
    mkdirSync('.cache', { recursive: true });
    dir = resolve(mkdtempSync(join('.cache', 'reproducible-')));
    one = await build(dir, machines.one);
    other = await build(dir, machines.other);
  }, 600_000);

  afterAll(() => rmSync(dir, { recursive: true, force: true, maxRetries: 3 }));

  it('write the same files', () => {
    expect(files(one).length).toBeGreaterThan(500);
    expect(files(other)).toEqual(files(one));
  });

  it('write the same bytes into each of them', () => {
    const different = files(one).filter(
      (file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
    );
    expect(different).toEqual([]);
  });
});
