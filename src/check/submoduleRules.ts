import { join } from 'node:path';
import { finding, wholeFile, type Finding } from './findings.ts';
import type { Item } from './listing.ts';
import type { Repository } from './model.ts';

/** The marks of a git repository within another one. */
const marks: ReadonlySet<string> = new Set(['.git', '.gitmodules']);

function inFolder(dir: string, items: readonly Item[]): Finding[] {
  return items
    .filter(({ name }) => marks.has(name))
    .map(({ name }) => finding('submodule', wholeFile(join(dir, name)), { name }));
}

/** No part of the content lies in a git repository of its own: nobody would see what changes in it. */
export function submoduleRules(repository: Repository): Finding[] {
  const { dir, items, vocabularyItems, collections, entries } = repository;
  // The content as a whole may well be a git repository.
  const root = (items ?? []).filter(({ name }) => name !== '.git');
  return [
    ...inFolder(dir, root),
    ...inFolder(join(dir, 'vocabularies'), vocabularyItems),
    ...[...collections].flatMap(([name, list]) => inFolder(join(dir, name), list)),
    ...entries.flatMap((entry) => inFolder(entry.bundle.dir, entry.items)),
  ];
}
