import {
  collectionNames,
  vocabularyNames,
  type CollectionName,
  type VocabularyName,
} from '../schemas/names.ts';
import type { Entry } from './entries.ts';
import type { Repository } from './model.ts';
import { nearest } from './nearest.ts';

/** What a reference can point to. */
export interface Known {
  /** Slugs of a collection, those of entries that cannot be read included; undefined when they cannot be known. */
  slugs(collection: CollectionName): ReadonlySet<string> | undefined;
  /** Ids of a vocabulary; undefined when they cannot be known. */
  terms(vocabulary: VocabularyName): ReadonlySet<string> | undefined;
  entry(collection: CollectionName, slug: string): Entry | undefined;
  /** Where else a slug or id is known, as folder or file names. */
  elsewhere(value: string): string[];
}

/**
 * Folders in a wrong case and lone Markdown files count: their own problem is reported,
 * and references to them are right as soon as it is mended.
 */
function slugsOf(repository: Repository): Map<CollectionName, Set<string>> {
  return new Map(
    [...repository.collections].map(([collection, items]) => {
      const names = items.flatMap((item) =>
        item.kind === 'file' ? [item.name.replace(/(?:\.(?:lv|en|ru))?\.mdx?$/i, '')] : [item.name],
      );
      return [collection, new Set(names.flatMap((name) => [name, name.toLowerCase()]))];
    }),
  );
}

/** Collections whose folder seems to be there under a misspelt name. */
export function misspelt(repository: Repository): Set<string | undefined> {
  const known = new Set<string>(repository.collections.keys());
  const folders = (repository.items ?? []).filter(
    (item) => item.kind === 'folder' && !known.has(item.name),
  );
  const missing = collectionNames.filter((name) => !known.has(name));
  return new Set(folders.map((folder) => nearest(folder.name, missing)));
}

export function knownTargets(repository: Repository): Known {
  const slugs = slugsOf(repository);
  const entries = new Map(
    repository.entries.map((entry) => [`${entry.bundle.collection}/${entry.bundle.slug}`, entry]),
  );
  const terms = new Map<VocabularyName, ReadonlySet<string>>();
  for (const [name, { data }] of repository.vocabularies) {
    if (data) terms.set(name, new Set(Object.keys(data)));
  }
  const unknowable = misspelt(repository);
  const none = new Set<string>();
  return {
    slugs: (name) => slugs.get(name) ?? (unknowable.has(name) ? undefined : none),
    terms: (name) => terms.get(name),
    entry: (collection, slug) => entries.get(`${collection}/${slug}`),
    elsewhere: (value) => [
      ...collectionNames.filter((name) => slugs.get(name)?.has(value)).map((name) => `${name}/`),
      ...vocabularyNames
        .filter((name) => terms.get(name)?.has(value))
        .map((name) => `vocabularies/${name}.yaml`),
    ],
  };
}
