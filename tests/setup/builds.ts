import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorpus } from '../../scripts/corpus/write.ts';
import { findBrowser } from './browser.ts';

/** A site that the tests look at: content, where it is built to, and the path below which it is served. */
export interface TestSite {
  readonly name: string;
  readonly content: string;
  readonly out: string;
  readonly base: string;
}

const root = join('.cache', 'test');

export const shipped: TestSite = {
  name: 'shipped content',
  content: 'content',
  out: join(root, 'shipped'),
  base: '/',
};

/** Another organisation's content, served below a sub-path. */
export const fixture: TestSite = {
  name: 'fixture content',
  content: join('tests', 'fixtures', 'content'),
  out: join(root, 'fixture'),
  base: '/harbour/',
};

/** A directory of 400 generated profiles (scripts/corpus) with little else. */
export const generated: TestSite = {
  name: 'generated directory',
  content: join(root, 'generated-content'),
  out: join(root, 'generated'),
  base: '/',
};

export const origin = 'http://127.0.0.1:4399';

function build({ name, content, out, base }: TestSite): void {
  console.log(`Building the ${name} …`);
  rmSync(out, { recursive: true, force: true });
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: out,
    BASE_PATH: base,
    SITE_URL: origin,
    NODE_ENV: 'production',
  };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    {
      env,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  if (status !== 0) throw new Error(`The ${name} does not build:\n${stdout}\n${stderr}`);
}

async function generate({ content }: TestSite): Promise<void> {
  rmSync(content, { recursive: true, force: true });
  await writeCorpus(content, { entries: 20, organisations: 400 });
}

/** Builds what the tests look at, once, and makes sure that there is a browser to look with. `KEEP_BUILDS=1` takes what is there. */
export default async function setup(): Promise<void> {
  findBrowser();
  for (const site of [shipped, fixture, generated]) {
    if (process.env['KEEP_BUILDS'] && existsSync(site.out)) continue;
    if (site === generated) await generate(site);
    build(site);
  }
}
