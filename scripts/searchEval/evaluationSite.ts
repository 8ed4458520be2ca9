import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexPath } from '../../src/routes/paths.ts';
import { buildIndex } from '../../src/search/build/pagefind.ts';
import { writeResources } from '../../src/search/build/resources.ts';
import type { Evaluation } from './evaluation.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function page(language: string, id: string, text: string): string {
  const escaped = text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
  const data = JSON.stringify({ entry: id, date: '', zones: [0, 0, 0, 0], facets: {} });
  return `<!doctype html><html lang="${language}"><title>${id}</title><main data-pagefind-body data-document="${data.replaceAll('"', '&quot;')}"><p>${escaped}</p></main></html>`;
}

/**
 * Writes the documents of an evaluation as the pages of a site, and builds its search with the
 * builder of the real site.
 * @returns the folder of the index
 */
export async function writeEvaluationSite(out: string, evaluation: Evaluation): Promise<string> {
  const { language, documents } = evaluation;
  for (const { id, text } of documents) {
    const folder = join(out, language, id);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), page(language, id, text));
  }
  const { folder } = await buildIndex(out, language);
  await writeResources(out, folder, language);
  await writeFile(
    join(out, indexPath(language), 'terms.json'),
    JSON.stringify({ synonyms: {}, names: {} }),
  );
  return folder;
}
