import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from './builtSample.ts';
import { siteAudit } from './integration.ts';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'audit-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(dir, { recursive: true });
});

async function finish(): Promise<readonly string[]> {
  const said: string[] = [];
  const hook = siteAudit().hooks['astro:build:done'];
  const given = {
    dir: pathToFileURL(`${dir}/`),
    logger: { info: (text: string) => said.push(text) },
  };
  // The hook uses these two of what Astro gives.
  await hook?.(given as unknown as Parameters<typeof hook>[0]);
  return said;
}

describe('a build', () => {
  it('says one line when the site is in order', async () => {
    await writeFile(join(dir, 'index.html'), page(''));
    expect(await finish()).toEqual(['Uzbūvētā vietne ir kārtībā: 1 lapa pārbaudīta.']);
  });

  it('fails and says why when it is not', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await writeFile(join(dir, 'index.html'), page('<a href="nowhere/">x</a>'));
    await expect(finish()).rejects.toThrow('Uzbūvētajā vietnē ir 1 kļūda');
    expect(write.mock.calls.join('')).toContain('KL501');
  });
});
