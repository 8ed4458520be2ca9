import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

function run(
  script: string,
  ...args: readonly string[]
): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`node_modules/${script}`, ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: '', FORCE_COLOR: '0' },
      maxBuffer: 2 ** 26,
    },
  );
  return { status, output: `${stdout}\n${stderr}` };
}

it('is formatted', () => {
  const { status, output } = run('prettier/bin/prettier.cjs', '--check', '.');
  expect(status, output).toBe(0);
});

it('keeps the rules of the linter, the import borders among them', () => {
  const { status, output } = run('eslint/bin/eslint.js', '.', '--max-warnings', '0');
  expect(status, output).toBe(0);
});

it('has no type errors', () => {
  const { status, output } = run(
    'astro/bin/astro.mjs',
    'check',
    '--minimumFailingSeverity',
    'hint',
  );
  expect(status, output).toBe(0);
});
