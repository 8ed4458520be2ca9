import { statSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../repository/location.ts';
import type { AnyEntry } from './entry.ts';
import type { Library } from './library.ts';

/** Where a file of an entry lies on disk. */
export function fileLocation(
  { collection, slug }: Pick<AnyEntry, 'collection' | 'slug'>,
  name: string,
): string {
  return join(contentDir(), collection, slug, name);
}

/**
 * The size of a file of an entry, in bytes.
 * @throws when the file is missing, which the content check refuses.
 */
export function fileSize(entry: AnyEntry, name: string): number {
  return statSync(fileLocation(entry, name)).size;
}

/** The files that an entry offers for download. */
export function filesOf({ facts }: AnyEntry) {
  return 'files' in facts ? (facts.files ?? []) : [];
}

/** Every file that the site offers for download. */
export function publishedFiles(
  library: Library,
): { readonly entry: AnyEntry; readonly name: string }[] {
  return library.entries.flatMap((entry) =>
    filesOf(entry).map(({ path }) => ({ entry, name: path })),
  );
}
