import { collectionNames } from '../schemas/names.ts';
import { publishedEntries } from './collections.ts';
import { makeLibrary, type Library } from './library.ts';
import { loadVocabularies } from './vocabularies.ts';

async function load(): Promise<Library> {
  const lists = await Promise.all(collectionNames.map(publishedEntries));
  return makeLibrary(lists.flat(), await loadVocabularies());
}

let loaded: Promise<Library> | undefined;

/** The published library. A build reads it once; in `dev` every request sees what was saved last. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
