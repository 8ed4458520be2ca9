import type { Library } from '../../entries/library.ts';
import type { VocabularyName } from '../../schemas/names.ts';
import type { Term } from '../../schemas/vocabularies.ts';
import { siteLocales } from '../../site.ts';
import type { TermGroups, TermRecord } from './schema.ts';

type Texts = Readonly<Partial<Record<(typeof siteLocales)[number], string | undefined>>>;

/** A text in the languages of the site in which there is one, in their order. */
export function inLanguages(text: Texts): TermRecord['name'] {
  return Object.fromEntries(
    siteLocales.flatMap((locale) => (text[locale] === undefined ? [] : [[locale, text[locale]]])),
  );
}

/** What some vocabularies know of a term beside its name. */
interface Details {
  readonly code?: string | undefined;
  readonly broader?: string | undefined;
  readonly region?: string | undefined;
}

function record(
  { name, definition }: Pick<Term, 'name' | 'definition'>,
  { code, broader, region }: Details = {},
): TermRecord {
  return {
    name: inLanguages(name),
    definition: definition && inLanguages(definition),
    code,
    broader,
    region,
  };
}

function vocabulary({ terms }: Library, name: VocabularyName): TermGroups['fields'] {
  const known: ReadonlyMap<string, Term & Details> = terms[name];
  return Object.fromEntries([...known].map(([id, term]) => [id, record(term, term)]));
}

function areas(library: Library): TermGroups['areas'] {
  const ordered = library.of('areas').toSorted((a, b) => a.facts.order - b.facts.order);
  return Object.fromEntries(
    ordered.map(({ slug, texts: { lv, en, ru } }) => [
      slug,
      record({
        name: { lv: lv?.title, en: en?.title, ru: ru?.title },
        definition: { lv: lv?.summary, en: en?.summary, ru: ru?.summary },
      }),
    ]),
  );
}

/** Everything that profiles may name by an id, each vocabulary whole and in its own order. */
export function termGroups(library: Library): TermGroups {
  return {
    fields: vocabulary(library, 'fields-of-activity'),
    areas: areas(library),
    topics: vocabulary(library, 'topics'),
    audiences: vocabulary(library, 'audiences'),
    legalForms: vocabulary(library, 'legal-forms'),
    regions: vocabulary(library, 'regions'),
    municipalities: vocabulary(library, 'municipalities'),
    networks: vocabulary(library, 'networks'),
  };
}
