import type { Library } from '../entries/library.ts';
import type { SearchFacet } from '../i18n/facets.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { facetVocabulary } from '../entries/facets.ts';
import { fullTextLanguages } from '../entries/subjects.ts';
import { collectionNames } from '../schemas/names.ts';
import type { Term } from '../schemas/vocabularies.ts';
import { inLocale } from '../site.ts';
import { languageName } from './languages.ts';
import { titleIn } from './links.ts';

/** What the search knows of the vocabularies, in one language (src/search/engine/thesaurus.ts). */
export interface Thesaurus {
  /** Words that mean the same, by concept. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** What the values of each facet are called. */
  readonly names: Readonly<Partial<Record<SearchFacet, Readonly<Record<string, string>>>>>;
}

/** Vocabularies whose terms may have other words. */
const withWords = [
  'synonyms',
  'topics',
  'audiences',
  'fields-of-activity',
  'material-types',
] as const;

function synonyms(library: Library, locale: Locale): Thesaurus['synonyms'] {
  const groups = withWords.flatMap((vocabulary) =>
    [...library.terms[vocabulary]].flatMap(([id, term]: [string, Term]) => {
      const also = term.also?.[locale] ?? [];
      // A concept without other words in one language still links it to the others.
      const isLinked = vocabulary === 'synonyms' || term.also !== undefined;
      return isLinked ? [[`${vocabulary}/${id}`, [inLocale(term.name, locale), ...also]]] : [];
    }),
  );
  return Object.fromEntries(groups);
}

function names(library: Library, facet: SearchFacet, locale: Locale): Record<string, string> {
  const t = strings(locale);
  const vocabulary = facet === 'type' ? undefined : facetVocabulary[facet];
  if (vocabulary) {
    const terms: ReadonlyMap<string, Term> = library.terms[vocabulary];
    return Object.fromEntries([...terms].map(([id, { name }]) => [id, inLocale(name, locale)]));
  }
  switch (facet) {
    case 'type':
      return Object.fromEntries(
        collectionNames.map((name) => [name, name === 'pages' ? t.kinds.pages : t.sections[name]]),
      );
    case 'area':
      return Object.fromEntries(
        library.of('areas').map((area) => [area.slug, titleIn(area, locale).title]),
      );
    case 'language': {
      const codes = new Set(library.entries.flatMap((entry) => fullTextLanguages(entry)));
      return Object.fromEntries([...codes].map((code) => [code, languageName(code, locale)]));
    }
    default:
      return {};
  }
}

/** Makes the thesaurus of one language. Years are their own names. */
export function thesaurus(library: Library, locale: Locale): Thesaurus {
  const facets = ['type', 'topic', 'area', 'audience', 'language', 'region', 'field'] as const;
  return {
    synonyms: synonyms(library, locale),
    names: Object.fromEntries(facets.map((facet) => [facet, names(library, facet, locale)])),
  };
}
