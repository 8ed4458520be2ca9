import { getCollection } from 'astro:content';
import type { z } from 'zod';
import { vocabularyNames, type VocabularyName } from '../schemas/names.ts';
import type { vocabularies } from '../schemas/vocabularies.ts';

export type Term<V extends VocabularyName> = z.output<(typeof vocabularies)[V]>;

/** The terms of every vocabulary by id, in the order of their files. */
export type Vocabularies = { readonly [V in VocabularyName]: ReadonlyMap<string, Term<V>> };

async function loadVocabulary(name: VocabularyName) {
  const records = await getCollection(name);
  const ordered = records.toSorted((a, b) => a.data.order - b.data.order);
  return [name, new Map(ordered.map(({ id, data }) => [id, data.term]))] as const;
}

export async function loadVocabularies(): Promise<Vocabularies> {
  const loaded = await Promise.all(vocabularyNames.map(loadVocabulary));
  // Each map was validated with the schema of the vocabulary under whose name it stands.
  return Object.fromEntries(loaded) as unknown as Vocabularies;
}
