import { join } from 'node:path';
import type { Locale } from '../i18n/locales.ts';
import { vocabularyNames, type VocabularyName } from '../schemas/names.ts';
import { vocabularyFile } from '../schemas/vocabularies.ts';
import { isMapping, type Document, type Mapping } from './documents.ts';
import { finding, inDocument, wholeFile, type Finding } from './findings.ts';
import { schemaFindings } from './issues.ts';
import type { Repository } from './model.ts';
import { missingLanguages } from './siteRules.ts';

function languageGaps(document: Document, languages: readonly Locale[]): Finding[] {
  return Object.entries(document.data ?? {}).flatMap(([id, term]) => {
    if (!isMapping(term)) return [];
    const names = missingLanguages(term['name'], languages);
    const short = missingLanguages(term['short'], languages);
    const definitions = missingLanguages(term['definition'], languages);
    return [
      ...(names.length > 0
        ? [finding('text-missing', inDocument(document, [id, 'name']), { languages: names })]
        : []),
      ...(short.length > 0
        ? [finding('text-missing', inDocument(document, [id, 'short']), { languages: short })]
        : []),
      ...(definitions.length > 0
        ? [
            finding('definition-missing', inDocument(document, [id, 'definition']), {
              languages: definitions,
            }),
          ]
        : []),
    ];
  });
}

function broaderOf(data: Mapping, id: string): string | undefined {
  const term = data[id];
  const broader = isMapping(term) ? term['broader'] : undefined;
  return typeof broader === 'string' ? broader : undefined;
}

/** Circles of broader terms, each told once, at the term that stands first in the file. */
function broaderCycles(document: Document): Finding[] {
  const data = document.data ?? {};
  const settled = new Set<string>();
  return Object.keys(data).flatMap((start) => {
    const chain: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && !settled.has(id)) {
      settled.add(id);
      chain.push(id);
      id = broaderOf(data, id);
    }
    const from = id === undefined ? -1 : chain.indexOf(id);
    if (id === undefined || from === -1) return [];
    const place = inDocument(document, [id, 'broader']);
    return [finding('broader-cycle', place, { chain: [...chain.slice(from), id] })];
  });
}

function vocabulary(name: VocabularyName, { dir, vocabularies, languages }: Repository): Finding[] {
  const document = vocabularies.get(name);
  if (!document) {
    const path = join(dir, 'vocabularies', `${name}.yaml`);
    return [finding('vocabulary-missing', wholeFile(path), { name })];
  }
  if (!document.data) return [];
  return [
    ...schemaFindings({ document, data: document.data, schema: vocabularyFile(name) }),
    ...languageGaps(document, languages),
    ...(name === 'topics' ? broaderCycles(document) : []),
  ];
}

/** Every vocabulary is there, and its terms have names in each of the site's languages. */
export function vocabularyRules(repository: Repository): Finding[] {
  if (!repository.items) return [];
  return vocabularyNames.flatMap((name) => vocabulary(name, repository));
}
