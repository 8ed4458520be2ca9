import { slug } from '../schemas/fields.ts';
import type { CollectionName, VocabularyName } from '../schemas/names.ts';
import { outlines } from '../schemas/outlines.ts';
import {
  entryNamed,
  factReferences,
  referenceFinder,
  type Reference,
} from '../schemas/references.ts';
import { siteSchema } from '../schemas/site.ts';
import { vocabularyFile } from '../schemas/vocabularies.ts';
import type { Document } from './documents.ts';
import type { Entry } from './entries.ts';
import { finding, inDocument, type Finding, type Place } from './findings.ts';
import { knownTargets, type Known } from './known.ts';
import type { Repository } from './model.ts';
import { nearest } from './nearest.ts';

/** Where a reference stands: a document, and the entry whose facts it holds, if any. */
interface Origin {
  readonly document: Document;
  readonly entry?: Entry;
}

function isDraft(entry: Entry | undefined): boolean {
  return entry?.facts?.['draft'] === true;
}

function toEntry(
  value: string,
  collection: CollectionName,
  { entry }: Origin,
  place: Place,
  known: Known,
): Finding[] {
  const slugs = known.slugs(collection);
  if (!slugs) return [];
  if (entry?.bundle.collection === collection && entry.bundle.slug === value) {
    return [finding('self-reference', place, { value })];
  }
  if (slugs.has(value)) {
    const isHidden = isDraft(known.entry(collection, value)) && !isDraft(entry);
    return isHidden ? [finding('draft-reference', place, { value })] : [];
  }
  const found = known.elsewhere(value);
  if (found.length > 0)
    return [finding('wrong-target', place, { value, wanted: collection, found })];
  const suggestion = nearest(value, slugs);
  return [finding('unknown-entry', place, { collection, value, suggestion })];
}

function toTerm(value: string, vocabulary: VocabularyName, place: Place, known: Known): Finding[] {
  const terms = known.terms(vocabulary);
  if (!terms || terms.has(value)) return [];
  const found = known.elsewhere(value);
  if (found.length > 0)
    return [finding('wrong-target', place, { value, wanted: vocabulary, found })];
  const suggestion = nearest(value, terms);
  return [finding('unknown-term', place, { vocabulary, value, suggestion })];
}

function resolve(references: readonly Reference[], origin: Origin, known: Known): Finding[] {
  return references.flatMap(({ path, value, target }) => {
    // What is no slug at all is the schema's to report.
    if (!target.anyEntry && !slug.safeParse(value).success) return [];
    const place = inDocument(origin.document, path);
    const named = entryNamed({ target, value });
    if (named) return toEntry(named.slug, named.collection, origin, place, known);
    if (target.term) return toTerm(value, target.term, place, known);
    return [];
  });
}

/** Every reference leads to something of the right kind that readers can see. */
export function referenceRules(repository: Repository): Finding[] {
  const known = knownTargets(repository);
  const { site, outlines: map, vocabularies, entries } = repository;
  return [
    ...(site ? resolve(referenceFinder(siteSchema)(site.data), { document: site }, known) : []),
    ...(map ? resolve(referenceFinder(outlines)(map.data), { document: map }, known) : []),
    ...[...vocabularies].flatMap(([name, document]) =>
      resolve(referenceFinder(vocabularyFile(name))(document.data), { document }, known),
    ),
    ...entries.flatMap((entry) => {
      if (!entry.main) return [];
      const references = factReferences(entry.bundle.collection, entry.facts);
      return resolve(references, { document: entry.main.document, entry }, known);
    }),
  ];
}
