import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { inspect } from './check.ts';
import { isTracked } from './changedFiles.ts';
import { withSample, type Changes } from './sampleRepository.ts';

const committed: Changes = { 'areas/children/index.en.md': ['title: A title', 'title: A'] };

function git(dir: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  execFileSync('git', ['-C', dir, ...who, ...args], { stdio: 'ignore' });
}

/** The files of which `--changed` tells after a change to a repository that has a problem already. */
async function told(change: (dir: string) => Promise<void>): Promise<string[]> {
  return withSample(committed, async (dir) => {
    git(dirname(dir), 'init', '-b', 'main');
    git(dirname(dir), 'add', '.');
    git(dirname(dir), 'commit', '-m', 'first');
    git(dirname(dir), 'checkout', '-b', 'branch');
    await change(dir);
    const { problems, counts } = await inspect(dir, 'en', { changedOnly: true });
    expect(counts.errors).toBe(problems.length);
    return problems.map(({ file }) => file.slice(dir.length + 1));
  });
}

const broken = '---\ntitle: B\nsummary: Two or three sentences that help the reader.\n---\n';
const file = 'methodologies/steps/index.en.md';

test('nothing is told of files that nobody changed', async () => {
  expect(await told(async () => undefined)).toEqual([]);
});

test('a file is told of that is changed and not committed', async () => {
  expect(await told(async (dir) => writeFile(join(dir, file), broken))).toEqual([file]);
});

test('a file is told of that the branch has committed', async () => {
  const change = async (dir: string) => {
    await writeFile(join(dir, file), broken);
    git(dir, 'commit', '-am', 'second');
  };
  expect(await told(change)).toEqual([file]);
});

test('a new folder is told of, by its own name', async () => {
  const change = async (dir: string) => {
    await mkdir(join(dir, 'pages/Big'));
    await writeFile(join(dir, 'pages/Big/note.txt'), '');
  };
  expect(await told(change)).toContain('pages/Big');
});

test('a folder without git is known as such', async () => {
  await withSample({}, async (dir) => {
    expect(await isTracked(dir)).toBe(false);
    await rm(dir, { recursive: true });
    await mkdir(dir);
  });
});
