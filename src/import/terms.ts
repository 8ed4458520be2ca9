import { isMapping, type Mapping } from '../check/documents.ts';
import { nearest } from '../check/nearest.ts';

/** The terms that a cell may name, by id or by name in any language. */
export interface Terms {
  /** Where they are kept, for messages. */
  readonly place: string;
  find(word: string): string | undefined;
  suggest(word: string): string | undefined;
}

function folded(word: string): string {
  return word.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function namesOf(term: unknown): string[] {
  const name = isMapping(term) ? term['name'] : undefined;
  return isMapping(name) ? Object.values(name).filter((one) => typeof one === 'string') : [];
}

function termsOf(place: string, named: readonly (readonly [name: string, id: string])[]): Terms {
  const ids = new Map(named.map(([name, id]) => [folded(name), id]));
  return {
    place,
    find: (word) => ids.get(folded(word)),
    suggest: (word) =>
      nearest(
        word,
        named.map(([name]) => name),
      ),
  };
}

/** The terms of a vocabulary file. */
export function vocabularyTerms(place: string, data: Mapping): Terms {
  return termsOf(
    place,
    Object.entries(data).flatMap(([id, term]) =>
      [id, ...namesOf(term)].map((name) => [name, id] as const),
    ),
  );
}

/** The entries of a collection, by the names of their folders. */
export function folderTerms(place: string, slugs: readonly string[]): Terms {
  return termsOf(
    place,
    slugs.map((slug) => [slug, slug] as const),
  );
}
