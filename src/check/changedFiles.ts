import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Branches that a change is made against, the likeliest first; `GITHUB_BASE_REF` names a pull request's. */
function bases(): string[] {
  const target = process.env['GITHUB_BASE_REF'];
  return [
    ...(target ? [`origin/${target}`, target] : []),
    'origin/HEAD',
    'origin/main',
    'origin/master',
    'main',
    'master',
  ];
}

async function git(dir: string, ...args: readonly string[]): Promise<string> {
  // Nothing that a repository's own settings name is run.
  const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  const { stdout } = await run('git', ['-C', dir, ...settings, ...args], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

async function mergeBase(dir: string): Promise<string> {
  for (const base of bases()) {
    const found = await git(dir, 'merge-base', 'HEAD', base).catch(() => '');
    if (found !== '') return found.trim();
  }
  return 'HEAD';
}

/** Whether git is there and knows the folder, with a commit to compare it with. */
export async function isTracked(dir: string): Promise<boolean> {
  return git(dir, 'rev-parse', '--verify', 'HEAD').then(
    () => true,
    () => false,
  );
}

function names(output: string): string[] {
  return output.split('\0').filter((name) => name !== '');
}

/**
 * Absolute paths of the files in a folder that differ from where the branch left the default
 * branch, those not yet committed and not yet added among them; deleted ones too.
 * @throws when there is no git, or the folder lies in no git repository with a commit
 */
export async function changedFiles(dir: string): Promise<ReadonlySet<string>> {
  const top = (await git(dir, 'rev-parse', '--show-toplevel')).trim();
  const base = await mergeBase(dir);
  const tracked = await git(
    dir,
    'diff',
    '-z',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    base,
    '--',
    '.',
  );
  const untracked = await git(
    dir,
    'ls-files',
    '-z',
    '--others',
    '--exclude-standard',
    '--full-name',
  );
  const real = await realpath(dir);
  const all = [...names(tracked), ...names(untracked)].map((name) => join(top, name));
  // Named as the check names them, though a link may lead to the folder.
  return new Set(all.map((path) => (path.startsWith(real) ? dir + path.slice(real.length) : path)));
}

/** Whether a path is among the changed files, or is a folder with one of them in it. */
export function isChanged(changed: ReadonlySet<string>, path: string): boolean {
  return changed.has(path) || [...changed].some((file) => file.startsWith(`${path}/`));
}
