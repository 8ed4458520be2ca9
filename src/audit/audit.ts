import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { displayed, type Problem } from '../check/check.ts';
import type { Locale } from '../i18n/locales.ts';
import { addressRules } from './addressRules.ts';
import { auditCodes } from './codes.ts';
import { listOutput } from './files.ts';
import { finding, wholeFile, type FileFacts, type Finding } from './findings.ts';
import type { Counts, Wording } from './messages/catalogue.ts';
import { wordings } from './messages/wordings.ts';
import { drawingFacts, pageFacts } from './pageRules.ts';
import { siteMap } from './siteMap.ts';
import { styleFacts } from './styleRules.ts';

/** A built site: where it lies, and where it will be served. */
export interface BuiltSite {
  readonly dir: string;
  readonly url: string;
  /** Begins and ends with a slash. */
  readonly basePath: string;
}

export interface AuditReport {
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  readonly wording: Wording;
}

const readers: Readonly<Record<string, (source: string) => FileFacts>> = {
  html: pageFacts,
  svg: drawingFacts,
  css: styleFacts,
};

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

function readerOf(path: string): ((source: string) => FileFacts) | undefined {
  return readers[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
}

/** Everything that is wrong within the built site, file by file. */
function findings(
  site: BuiltSite,
  paths: readonly string[],
): (readonly [path: string, found: readonly Finding[]])[] {
  const facts = new Map<string, FileFacts>();
  for (const path of paths) {
    const read = readerOf(path);
    // One after the other: taking pages apart keeps the processor busy, not the disk.
    if (read) facts.set(path, read(readFileSync(join(site.dir, path), 'utf8')));
  }
  const home = new URL(site.basePath, site.url);
  const places = paths.map(
    (path) => [path, isPage(path) ? facts.get(path)?.ids : undefined] as const,
  );
  const map = siteMap(home, new Map(places));
  const hold = addressRules(map);
  return [...facts].map(([path, file]) => [
    path,
    [...file.findings, ...hold(file, map.addressOf(path))],
  ]);
}

function compare(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}

/**
 * Audits a built site: links and anchors, what a page may carry and load, and what every page has
 * to say of itself. It needs the built files only and says what it found in `locale`.
 */
export async function audit(site: BuiltSite, locale: Locale): Promise<AuditReport> {
  const wording = wordings[locale];
  const output = await listOutput(site.dir);
  const found = output ? findings(site, output.files) : [];
  const strays = (output?.strays ?? []).map(
    (path) => [path, [finding('not-a-file', wholeFile, {})]] as const,
  );
  const missing = output ? [] : [['', [finding('output-missing', wholeFile, {})]] as const];
  const problems = [...found, ...strays, ...missing]
    .flatMap(([path, list]) =>
      list.map(({ line, column, field, key, say }): Problem => ({
        file: displayed(resolve(site.dir, path)),
        line,
        column,
        field,
        code: auditCodes[key],
        severity: 'error',
        message: say(wording.messages),
      })),
    )
    .sort(compare);
  const pages = (output?.files ?? []).filter(isPage).length;
  return { problems, counts: { errors: problems.length, warnings: 0, pages }, wording };
}
