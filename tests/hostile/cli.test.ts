import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withSample, type Changes } from '../../src/check/sampleRepository.ts';
import { file, markdown, mdx } from './hostileCase.ts';

function run(dir: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  return spawnSync('node_modules/.bin/node', ['scripts/content.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: dir, ...more },
    encoding: 'utf8',
  });
}

test.each([
  markdown('a script', '<script>alert(1)</script>', 'KL606'),
  mdx('an expression', "{process.getBuiltinModule('fs').readdirSync('/')}", 'KL611'),
  mdx('a bomb for the parser', `{${'('.repeat(200_000)}}`, 'KL613'),
  markdown('a bomb of quotations', `${'>'.repeat(500_000)} a`, 'KL613'),
])('$name stops the command', async ({ changes, expected }) => {
  const { status, stdout } = await withSample(changes, async (dir) => run(dir, ['check']));
  const [place = '', code = ''] = expected.split(' ');
  expect(stdout).toContain(`${place}:`);
  expect(stdout).toContain(code);
  expect(status).toBe(1);
});

test('nothing of a text steers the terminal', async () => {
  const changes: Changes = { [file]: ['title: A title', 'ti\u001B[31mtle\u202E: A title'] };
  const { stdout } = await withSample(changes, async (dir) => run(dir, ['check']));
  expect(stdout).toContain('U+001B');
  expect(stdout).not.toMatch(/[\u001B\u202E]/);
});

test('a job of GitHub Actions has a summary', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'summary-'));
  const page = join(folder, 'summary.md');
  const { changes } = markdown('a script', '<script>alert(1)</script>', 'KL606');
  await withSample(changes, async (dir) => {
    run(dir, ['check', '--format', 'github'], { GITHUB_STEP_SUMMARY: page });
  });
  const summary = await readFile(page, 'utf8');
  await rm(folder, { recursive: true });
  expect(summary).toContain('| ❌ | KL606 |');
  expect(summary).not.toContain('<script>');
});

test('what has changed cannot be told without git, and the command says so', async () => {
  const { status, stderr } = await withSample({}, async (dir) => run(dir, ['check', '--changed']));
  expect(stderr).toContain('Only git knows what has changed');
  expect(status).toBe(2);
});
