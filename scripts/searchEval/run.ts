import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { indexPath } from '../../src/routes/paths.ts';
import { answer } from '../../src/search/engine/engine.ts';
import { openLanguage } from '../../src/search/engine/language.ts';
import { brotliSize } from '../bench/brotli.ts';
import { percentile, quality, type Evaluation, type Quality } from './evaluation.ts';
import { writeEvaluationSite } from './evaluationSite.ts';
import { serveFolder } from './fileServer.ts';

export interface EvaluationReport {
  readonly language: string;
  readonly variants: Readonly<Record<string, Quality>>;
  /** The lexicon, and the index that Pagefind made. */
  readonly bytes: { readonly tableBrotli: number; readonly indexBrotli: number };
  readonly msPerQuery: { readonly p50: number; readonly p95: number };
}

async function brotliOf(folder: string, pattern: RegExp): Promise<number> {
  const names = (await readdir(folder)).filter((name) => pattern.test(name));
  const sizes = names.map(async (name) => brotliSize(await readFile(join(folder, name))));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function lexiconBytes(folder: string): Promise<number> {
  const names = await readdir(join(folder, 'data'));
  const name = names.find((candidate) => candidate.startsWith('lexicon.')) ?? '';
  return brotliSize(gunzipSync(await readFile(join(folder, 'data', name))));
}

/** Indexes the documents of an evaluation with the site's builder, and answers its queries with the site's search. */
export async function evaluate(evaluation: Evaluation): Promise<EvaluationReport> {
  const { language, queries } = evaluation;
  const out = await mkdtemp(join(tmpdir(), 'search-evaluation-'));
  const folder = await writeEvaluationSite(out, evaluation);
  const { origin, server } = await serveFolder(out);
  try {
    const resources = await openLanguage(`${origin}${indexPath(language)}`, '/');
    const times: number[] = [];
    const answered: { query: Evaluation['queries'][number]; results: string[] }[] = [];
    for (const query of queries) {
      const start = performance.now();
      const { ranked } = await answer(resources, query.query, false);
      times.push(performance.now() - start);
      const results = ranked.map(({ page }) => resources.table.entries[page] ?? '');
      answered.push({ query, results });
    }
    const variants = Map.groupBy(answered, ({ query }) => query.variant);
    return {
      language,
      variants: Object.fromEntries([...variants].map(([name, group]) => [name, quality(group)])),
      bytes: {
        tableBrotli: await lexiconBytes(folder),
        indexBrotli:
          (await brotliOf(folder, /\.pf_meta$/)) + (await brotliOf(join(folder, 'index'), /./)),
      },
      msPerQuery: {
        p50: Number(percentile(times, 0.5).toFixed(2)),
        p95: Number(percentile(times, 0.95).toFixed(2)),
      },
    };
  } finally {
    server.close();
    await rm(out, { recursive: true });
  }
}
