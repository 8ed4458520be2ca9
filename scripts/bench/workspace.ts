import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stopRunning } from './run.ts';

/** The repository's root: npm scripts run there. */
export const root = resolve(import.meta.dirname, '../..');

/** Folders of one benchmark, all below one that is removed at its end. */
export interface Workspace {
  readonly dir: string;
  readonly content: string;
  readonly ours: string;
  readonly bare: string;
}

/** What a build of this site reads, as far as it is there. */
const project = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies what a build reads, the content aside, to a folder: a copy has caches of its own. */
export async function copyProject(to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of project.filter((each) => existsSync(join(root, each)))) {
    await cp(join(root, name), join(to, name), { recursive: true });
  }
}

/**
 * Makes a workspace in the ignored `.cache/`, below the repository, so that `node_modules` is found.
 * This site is built from a copy: its caches are the copy's own, and those of the repository, in
 * which somebody may be working, stay as they are.
 */
export async function makeWorkspace(): Promise<Workspace> {
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const dir = await mkdtemp(join(cache, 'bench-'));
  const ours = join(dir, 'ours');
  await copyProject(ours);
  return { dir, content: join(dir, 'content'), ours, bare: join(dir, 'bare') };
}

/** Does work in a workspace and removes it, also when the work fails or somebody presses Ctrl+C. */
export async function inWorkspace<T>(work: (workspace: Workspace) => Promise<T>): Promise<T> {
  const workspace = await makeWorkspace();
  const clean = () => rm(workspace.dir, { recursive: true, force: true, maxRetries: 3 });
  const stop = () => {
    stopRunning();
    void clean().finally(() => process.exit(130));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    return await work(workspace);
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    await clean();
  }
}
