import { join } from 'node:path';
import { locales } from '../../src/i18n/locales.ts';
import { indexPath } from '../../src/routes/paths.ts';
import { writeCorpus } from '../corpus/write.ts';
import type { BenchArguments } from './arguments.ts';
import { writeBareProject } from './bareProject.ts';
import { buildBare, buildOurs, editOneEntry, forget, type Build } from './builds.ts';
import { finderSpeed, type FinderSpeed } from './finderSpeed.ts';
import { samplePages } from './samplePages.ts';
import { searchCost, type SearchCost } from './searchCost.ts';
import { searchSpeed, type SearchSpeed } from './searchSpeed.ts';
import { weighPage, type PageWeight } from './weight.ts';
import type { Workspace } from './workspace.ts';

/** Everything that one benchmark found out. */
export interface Figures {
  readonly entries: number;
  readonly organisations: number;
  readonly ours: Build;
  readonly rebuild: Build | undefined;
  readonly bare: Build | undefined;
  readonly weights: readonly PageWeight[];
  readonly search: readonly SearchCost[];
  readonly speed: readonly SearchSpeed[];
  readonly finder: readonly FinderSpeed[];
}

/** The run in the middle, by time. */
function median(builds: readonly Build[]): Build | undefined {
  return builds.toSorted((a, b) => a.seconds - b.seconds)[Math.floor((builds.length - 1) / 2)];
}

/** Cold builds of both, in turn, so that what else the machine does falls on both. */
async function coldBuilds(
  { runs, skip }: BenchArguments,
  workspace: Workspace,
  say: (doing: string) => void,
) {
  const ours: Build[] = [];
  const bare: Build[] = [];
  for (let run = 1; run <= runs; run += 1) {
    if (!skip.has('bare')) {
      say(`bare Astro + Pagefind, run ${run}`);
      await forget(workspace.bare);
      bare.push(await buildBare(workspace));
    }
    say(`this site, run ${run}`);
    await forget(workspace.ours);
    ours.push(await buildOurs(workspace));
  }
  return { ours: median(ours), bare: median(bare) };
}

/** Makes a corpus in the workspace and measures builds, pages and search on it. */
export async function measure(
  wanted: BenchArguments,
  workspace: Workspace,
  say: (doing: string) => void,
): Promise<Figures> {
  const { entries, organisations, skip } = wanted;
  say('writing the corpus');
  await writeCorpus(workspace.content, { entries, organisations });
  await writeBareProject(workspace.bare, workspace.content);
  const { ours, bare } = await coldBuilds(wanted, workspace, say);
  if (!ours) throw new Error('nothing was built');
  const dist = join(workspace.ours, 'dist');
  say('weighing pages and index');
  const pages = skip.has('weight') ? [] : await samplePages(workspace.content);
  const weights = await Promise.all(pages.map((page) => weighPage(dist, page)));
  const indexes = skip.has('search') ? [] : locales;
  const search = await Promise.all(indexes.map((locale) => searchCost(dist, indexPath(locale))));
  const speed: SearchSpeed[] = [];
  for (const locale of indexes) speed.push(await searchSpeed(dist, locale));
  const finder: FinderSpeed[] = [];
  for (const locale of skip.has('finder') ? [] : locales)
    finder.push(await finderSpeed(dist, locale));
  let rebuild: Build | undefined;
  if (!skip.has('rebuild')) {
    say('this site again, one entry edited');
    await editOneEntry(workspace);
    rebuild = await buildOurs(workspace);
  }
  return { entries, organisations, ours, rebuild, bare, weights, search, speed, finder };
}
