import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const step = z.object({ run: z.string().optional() });
const gate = z.object({ jobs: z.object({ paths: z.object({ steps: z.array(step) }) }) });

/** The command of the workflow itself. */
const command = gate
  .parse(parse(readFileSync(join('.github', 'workflows', 'gate.yml'), 'utf8')))
  .jobs.paths.steps.find(({ run }) => run !== undefined)?.run;

let dir = '';

function git(...args: readonly string[]): void {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  const { status, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: dir,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

function commit(files: readonly string[], text: string): void {
  for (const file of files) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  git('add', '--all', '--force');
  git('commit', '--quiet', '--allow-empty', '--message', text);
}

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gate-'));
  git('init', '--quiet');
  commit(['content/site.yaml', 'content/news/a/index.lv.md', 'src/site.ts'], 'base');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function run(files: readonly string[]): {
  readonly status: number | null;
  readonly output: string;
} {
  commit(files, 'proposed');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-eo', 'pipefail', '-c', command ?? 'exit 9'],
    {
      cwd: dir,
      encoding: 'utf8',
    },
  );
  return { status, output: stdout + stderr };
}

describe('a pull request', () => {
  it.each([
    ['content', ['content/site.yaml', 'content/news/b c/index.lv.md']],
    ['code', ['src/site.ts', 'docs/content/x.md', 'contents/x.md']],
    ['nothing', []],
  ])('with %s alone may pass', (_, files) => {
    expect(run(files)).toEqual({ status: 0, output: '' });
  });

  it.each([
    ['code', 'src/site.ts'],
    ['a workflow', '.github/workflows/gate.yml'],
    ['a file beside content/', 'content.md'],
    ['a cache', '.cache/check.json'],
    ['a file whose name is a workflow command', '::add-mask::x'],
    ['a file whose name has one on a second line', 'x\n::add-mask::x'],
  ])('with content and %s may not', (_, file) => {
    const { status, output } = run(['content/site.yaml', file]);
    expect(status).toBe(1);
    expect(output).toContain('::error title=Content and code in one::');
    expect(output.split('\n').filter((line) => line.trim().startsWith('::'))).toHaveLength(1);
  });

  it('that moves a file from code to content may not', () => {
    git('mv', 'src/site.ts', 'content/news/a/site.ts');
    expect(run([]).status).toBe(1);
  });
});
