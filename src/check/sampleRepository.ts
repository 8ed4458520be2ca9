import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vocabularyNames } from '../schemas/names.ts';
import { checkRepository } from './check.ts';
import { sampleDrawing, samplePdf, samplePicture } from './media/sampleFiles.ts';

/**
 * What a test does to the sample: new contents, a replacement `[from, to]` within the file that is
 * there, null to delete, a link. A path that ends in a slash makes an empty folder.
 */
export type Change =
  string | Uint8Array | readonly [from: string, to: string] | { readonly link: string } | null;

export type Changes = Readonly<Record<string, Change>>;

const site = `name:
  lv: Paraugs
  en: Sample
tagline:
  lv: Parauga vietne
  en: A sample site
introduction:
  lv: Šeit ir paraugs.
  en: Here is a sample.
languages: [lv, en]
url: https://example.org
timeZone: Europe/Riga
icon: brand/icon.svg
colours:
  accent: "#2f5233"
  accentDark: "#a9c48f"
navigation:
  - library
  - page: about
footer: [about]
licence: first
contact:
  email: office@example.org
`;

const term = `first:
  name:
    lv: Pirmais
    en: First
second:
  name:
    lv: Otrais
    en: Second
`;

const vocabularies: Readonly<Record<string, string>> = {
  municipalities: `${term.replace('second:', '  region: first\nsecond:')}  region: second\n`,
};

function texts(facts: string, more = ''): readonly [lv: string, en: string] {
  return [
    `---
title: Virsraksts
summary: Divi vai trīs teikumi, kas lasītājam palīdz.
${facts}${more}---

Teksts.
`,
    `---
title: A title
summary: Two or three sentences that help the reader.
${more}---

A text.
`,
  ];
}

const record = 'originalLanguage: lv\nadded: 2026-01-02\n';

const entries: Readonly<Record<string, readonly [string, string]>> = {
  'pages/about': texts(record),
  'areas/children': texts(`${record}order: 1\n`),
  'organisations/alpha': texts(`${record}status: active\nfields: [first]\n`),
  // Every term that must be used is used.
  'organisations/user': texts(
    `${record}fields: [first, second]\ntopics: [first, second]\naudiences: [first, second]\nmemberships:\n  - network: first\n  - network: second\n`,
  ),
  'materials/one': texts(`${record}type: first\n`),
  'materials/two': texts(`${record}type: second\n`),
  'studies/survey': texts(
    `${record}published: "2025"\ncover: cover.jpg\nfiles:\n  - path: report.pdf\n    title: Report\n    language: lv\n`,
    'coverAlt: What it shows\n',
  ),
  'projects/bridge': texts(
    `${record}lead: alpha\nfrom: 2025-01\nresults:\n  - id: people\n    target: 10\n`,
    'goal: To make something better.\nresultLabels:\n  people: People\n',
  ),
  'methodologies/steps': texts(`${record}published: 2024-05\n`),
};

/** A small content repository in Latvian and English without any problem, by path. */
function sampleFiles(): Record<string, string | Uint8Array> {
  return {
    'site.yaml': site,
    'brand/icon.svg': sampleDrawing(),
    'studies/survey/cover.jpg': samplePicture,
    'studies/survey/report.pdf': samplePdf(),
    ...Object.fromEntries(
      vocabularyNames.map((name) => [`vocabularies/${name}.yaml`, vocabularies[name] ?? term]),
    ),
    ...Object.fromEntries(
      Object.entries(entries).flatMap(([path, [lv, en]]) => [
        [`${path}/index.lv.md`, lv],
        [`${path}/index.en.md`, en],
      ]),
    ),
  };
}

async function apply(dir: string, path: string, change: Change): Promise<void> {
  const target = join(dir, path);
  if (change === null) return rm(target, { recursive: true });
  await mkdir(path.endsWith('/') ? target : dirname(target), { recursive: true });
  if (path.endsWith('/')) return;
  if (typeof change === 'string' || change instanceof Uint8Array) return writeFile(target, change);
  if ('link' in change) return symlink(change.link, target);
  const [from, to] = change;
  const text = await readFile(target, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not contain ${JSON.stringify(from)}`);
  return writeFile(
    target,
    text.replace(from, () => to),
  );
}

/** Writes the sample with changes into a new folder, lets `use` look at it, and removes it. */
export async function withSample<T>(
  changes: Changes,
  use: (dir: string) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'content-check-'));
  const dir = join(root, 'content');
  try {
    const files = Object.entries(sampleFiles());
    await Promise.all(files.map(async ([path, text]) => apply(dir, path, text)));
    for (const [path, change] of Object.entries(changes)) await apply(dir, path, change);
    return await use(dir);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** The problems of the changed sample, each as `file:line field code`, warnings marked. */
export async function problemsOf(changes: Changes): Promise<string[]> {
  return withSample(changes, async (dir) => {
    const problems = await checkRepository(dir, 'en');
    return problems.map(({ file, line, field, code, severity }) => {
      const place = `${file.slice(dir.length + 1)}:${line}`;
      return [place, field, code, severity === 'warning' ? severity : '']
        .filter((part) => part !== '')
        .join(' ');
    });
  });
}

/** The messages of the changed sample's problems, in English. */
export async function messagesOf(changes: Changes): Promise<string[]> {
  return withSample(changes, async (dir) =>
    (await checkRepository(dir, 'en')).map((problem) => problem.message),
  );
}
