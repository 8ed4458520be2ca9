import { slug } from '../schemas/fields.ts';
import type { CollectionName } from '../schemas/names.ts';
import type { Entry } from './entries.ts';
import { finding, inDocument, type Finding } from './findings.ts';
import { isReservedSlug } from './folderNameRules.ts';
import type { Repository } from './model.ts';

/** A former slug and where it stands. What is no slug at all is the schema's to report. */
function claims({ facts }: Entry): { readonly name: string; readonly index: number }[] {
  const former = facts?.['formerSlugs'];
  if (!Array.isArray(former)) return [];
  return former.flatMap((name: unknown, index) => {
    const { data } = slug.safeParse(name);
    return data === undefined ? [] : [{ name: data, index }];
  });
}

function inCollection(
  collection: CollectionName,
  folders: ReadonlySet<string>,
  entries: readonly Entry[],
): Finding[] {
  const owners = new Map<string, Entry>();
  return entries.flatMap((entry) =>
    claims(entry).flatMap(({ name, index }) => {
      if (!entry.main) return [];
      const place = inDocument(entry.main.document, ['formerSlugs', index]);
      if (folders.has(name) || isReservedSlug(collection, name)) {
        return [finding('former-slug-taken', place, { name })];
      }
      const owner = owners.get(name);
      owners.set(name, owner ?? entry);
      // The same name twice in one list is a repetition, which the schema reports.
      if (owner === undefined || owner === entry) return [];
      const other = `${collection}/${owner.bundle.slug}`;
      return [finding('former-slug-twice', place, { name, other })];
    }),
  );
}

/** Addresses that an entry left lead to it alone, and to nothing that stands there now. */
export function formerSlugRules({
  entries,
  collections,
}: Pick<Repository, 'entries' | 'collections'>): Finding[] {
  return [...collections].flatMap(([collection, items]) => {
    const folders = items.filter(({ kind }) => kind === 'folder').map(({ name }) => name);
    const own = entries.filter(({ bundle }) => bundle.collection === collection);
    return inCollection(collection, new Set(folders), own);
  });
}
