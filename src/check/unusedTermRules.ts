import type { VocabularyName } from '../schemas/names.ts';
import { factReferences } from '../schemas/references.ts';
import { finding, inDocument, type Finding } from './findings.ts';
import { misspelt } from './known.ts';
import type { Repository } from './model.ts';

/** Vocabularies that grow with the entries. The others are lists that somebody else closes: municipalities, licences, those who pay. */
const grown: readonly VocabularyName[] = [
  'topics',
  'audiences',
  'fields-of-activity',
  'material-types',
  'networks',
];

function usedTerms({ entries, vocabularies }: Repository): Set<string> {
  const used = new Set<string>();
  for (const { bundle, facts } of entries) {
    for (const { target, value } of factReferences(bundle.collection, facts))
      if (target.term) used.add(`${target.term}/${value}`);
  }
  // A topic is used when a narrower one is.
  for (const [id, term] of Object.entries(vocabularies.get('topics')?.data ?? {})) {
    const broader: unknown =
      typeof term === 'object' && term !== null ? Reflect.get(term, 'broader') : undefined;
    if (typeof broader === 'string' && used.has(`topics/${id}`)) used.add(`topics/${broader}`);
  }
  return used;
}

/** Terms that readers never meet, because no entry has them. What entries that cannot be read would have is not known. */
export function unusedTermRules(repository: Repository): Finding[] {
  const { entries } = repository;
  const isWhole =
    entries.length > 0 &&
    entries.every(({ facts }) => facts !== undefined) &&
    [...misspelt(repository)].every((name) => name === undefined);
  if (!isWhole) return [];
  const used = usedTerms(repository);
  return grown.flatMap((name) => {
    const document = repository.vocabularies.get(name);
    if (!document?.data) return [];
    return Object.keys(document.data)
      .filter((id) => !used.has(`${name}/${id}`))
      .map((id) => finding('unused-term', inDocument(document, [id]), { id }));
  });
}
