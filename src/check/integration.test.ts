import { spawnSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withSample, type Changes } from './sampleRepository.ts';

const broken: Changes = {
  'site.yaml': ['url: https://example.org', 'url: x'],
  'pages/about/index.lv.md': ['title:', 'titel:'],
};

/** Runs Astro with nothing but the check in a project around the sample. */
async function astro(command: string, changes: Changes) {
  return withSample(changes, async (dir) => {
    const root = dirname(dir);
    const integration = JSON.stringify(resolve('src/check/integration.ts'));
    // Only Astro is shared with this project: caches go into a folder of packages of its own.
    await mkdir(join(root, 'node_modules'));
    await symlink(resolve('node_modules/astro'), join(root, 'node_modules/astro'));
    const config = `import { contentCheck } from ${integration};
export default { integrations: [contentCheck()] };
`;
    await writeFile(join(root, 'astro.config.mjs'), config);
    const program = [resolve('node_modules/astro/bin/astro.mjs'), command];
    const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin/node'), program, {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: dir, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  });
}

describe('the check within Astro', () => {
  test.each(['build', 'dev'])('stops %s and shows every problem once', async (command) => {
    const { status, output } = await astro(command, broken);
    expect(output.match(/KL\d{3}/g)).toEqual(['KL001', 'KL018']);
    expect(output).toContain('Saturā ir 2 kļūdas; saraksts ir augstāk.');
    expect(output).not.toContain('Stack trace');
    expect(status).toBe(1);
  });

  test('lets a right repository through', async () => {
    const { status, output } = await astro('build', {});
    expect(output).toContain('Viss kārtībā: 9 ieraksti pārbaudīti.');
    expect(status).toBe(0);
  });

  test('does not stand in the way of other commands', async () => {
    const { status, output } = await astro('sync', broken);
    expect(output).not.toContain('KL');
    expect(status).toBe(0);
  });
});
