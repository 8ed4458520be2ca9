import { join } from 'node:path';
import { listWords, reservedOrganisationSlugs, reservedPageSlugs } from '../routes/words.ts';
import { slug } from '../schemas/fields.ts';
import { resourceNames, type CollectionName } from '../schemas/names.ts';
import { finding, wholeFile, type Finding } from './findings.ts';
import type { Item } from './listing.ts';
import type { Repository } from './model.ts';

/** The nearest good folder name, when one can be made of the letters at hand. */
function slugified(name: string): string | undefined {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const made = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return slug.safeParse(made).success && /\p{L}/u.test(made) ? made : undefined;
}

/** Names that some file systems hold to be one and the same. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function inCollection(dir: string, names: readonly string[]): Finding[] {
  const firsts = new Map<string, string>();
  // Good names come first, so that of two twins the bad one is reported.
  const isGood = (name: string) => slug.safeParse(name).success;
  const ordered = [...names.filter(isGood), ...names.filter((name) => !isGood(name))];
  return ordered.flatMap((name) => {
    const place = wholeFile(join(dir, name));
    const other = firsts.get(folded(name));
    if (other !== undefined) return [finding('folder-twin', place, { name, other })];
    firsts.set(folded(name), name);
    if (isGood(name)) return [];
    return [finding('folder-name', place, { name, suggestion: slugified(name) })];
  });
}

const titleWords: ReadonlySet<string> = new Set(Object.values(listWords.titles));

/** Whether a word stands in addresses where a slug of this collection would. */
export function isReservedSlug(collection: CollectionName, name: string): boolean {
  if (collection === 'pages') return reservedPageSlugs.has(name);
  if (collection === 'organisations') return reservedOrganisationSlugs.has(name);
  return resourceNames.some((resource) => resource === collection) && titleWords.has(name);
}

function reserved(collection: CollectionName, dir: string, names: readonly string[]): Finding[] {
  return names
    .filter((name) => isReservedSlug(collection, name))
    .map((name) => finding('reserved-slug', wholeFile(join(dir, name)), { name }));
}

function folderNames(items: readonly Item[]): string[] {
  return items.filter((item) => item.kind === 'folder').map((item) => item.name);
}

/** The name of each entry's folder is its slug, no other folder's, and no word of the site's own. */
export function folderNameRules({
  dir,
  collections,
}: Pick<Repository, 'dir' | 'collections'>): Finding[] {
  return [...collections].flatMap(([collection, items]: [CollectionName, readonly Item[]]) => {
    const [folder, names] = [join(dir, collection), folderNames(items)];
    return [...inCollection(folder, names), ...reserved(collection, folder, names)];
  });
}
