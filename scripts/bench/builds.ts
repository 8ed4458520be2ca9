import { appendFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run, type Run } from './run.ts';
import { buildSteps, type Step } from './steps.ts';
import { root, type Workspace } from './workspace.ts';

export interface Build {
  readonly seconds: number;
  readonly cpu: number | undefined;
  readonly memory: number | undefined;
  readonly steps: readonly Step[];
  /** HTML files that were built. */
  readonly pages: number;
}

const astro = [process.execPath, join(root, 'node_modules/astro/bin/astro.mjs'), 'build'];
const pagefind = [process.execPath, join(root, 'node_modules/pagefind/lib/runner/bin.cjs')];

/** The caches of Astro, Vite and the site's own integrations, and the output. */
const leftovers = ['node_modules', '.astro', '.cache', 'dist'];

async function countPages(dist: string): Promise<number> {
  const names = await readdir(dist, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).length;
}

/** Removes what earlier builds left in a project of the workspace. */
export async function forget(project: string): Promise<void> {
  await Promise.all(
    leftovers.map((name) => rm(join(project, name), { recursive: true, force: true })),
  );
}

/** Builds this site. */
export async function buildOurs({ ours, content }: Workspace): Promise<Build> {
  const done = await run(astro, ours, { CONTENT_DIR: content, OUT_DIR: 'dist' });
  const { seconds, cpu, memory } = done;
  const pages = await countPages(join(ours, 'dist'));
  return { seconds, cpu, memory, steps: buildSteps(done), pages };
}

function together(one: Run, other: Run): Omit<Build, 'steps' | 'pages'> {
  const cpu = one.cpu !== undefined && other.cpu !== undefined ? one.cpu + other.cpu : undefined;
  const memory = Math.max(one.memory ?? 0, other.memory ?? 0) || undefined;
  return { seconds: one.seconds + other.seconds, cpu, memory };
}

/** Builds the bare project and its index. */
export async function buildBare({ bare }: Workspace): Promise<Build> {
  const site = await run(astro, bare);
  const index = await run([...pagefind, '--site', 'dist'], bare);
  const steps = [
    ...buildSteps(site),
    { name: 'search index', seconds: index.seconds, cpu: index.cpu },
  ];
  return { ...together(site, index), steps, pages: await countPages(join(bare, 'dist')) };
}

/** Changes the text of one entry, as an editor would. */
export async function editOneEntry({ content }: Workspace): Promise<void> {
  const [slug = ''] = (await readdir(join(content, 'materials'))).sort();
  await appendFile(join(content, 'materials', slug, 'index.lv.md'), '\nŠis teikums ir jauns.\n');
}
