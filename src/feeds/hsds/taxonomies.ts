import { strings } from '../../i18n/strings.ts';
import { defaultLocale, inLocale } from '../../site.ts';
import { dataAddress } from '../api.ts';
import type { Directory } from '../directory/schema.ts';
import type { Row } from './tables.ts';
import { addressId } from './uuid.ts';

/** What profiles and services are sorted by, and what the link to a term is called. */
const taxonomies = {
  fields: 'field_of_activity',
  areas: 'area_of_work',
  topics: 'topic',
  audiences: 'audience',
} as const;

export type TaxonomyName = keyof typeof taxonomies;

/** The names of the taxonomies, in their order. */
const taxonomyNames = ['fields', 'areas', 'topics', 'audiences'] as const;

/** Where the open data state a taxonomy, or a term of it: a JSON pointer into the file of organisations. */
export function termAddress(taxonomy: TaxonomyName, id?: string): string {
  const pointer = ['terms', taxonomy, ...(id === undefined ? [] : [id])].join('/');
  return `${dataAddress('organisations.json')}#/${pointer}`;
}

/** What may be classified: ids of terms by taxonomy. */
type Classified = Readonly<Partial<Record<TaxonomyName, readonly string[] | undefined>>>;

/** The links between an organisation or a service and its terms; `idOf` makes the id of the thing, or of a part of it. */
export function attributeRows(
  entity: 'organization' | 'service',
  classified: Classified,
  idOf: (part?: string) => string,
): Row<'attribute'>[] {
  return taxonomyNames.flatMap((taxonomy) =>
    (classified[taxonomy] ?? []).map((term) => ({
      id: idOf(`${taxonomy}/${term}`),
      link_id: idOf(),
      taxonomy_term_id: addressId(termAddress(taxonomy, term)),
      link_type: taxonomies[taxonomy],
      link_entity: entity,
    })),
  );
}

/** The taxonomies, named in the default language. */
export function taxonomyRows({ site }: Directory): Row<'taxonomy'>[] {
  const { organisation, entry, list } = strings(defaultLocale);
  const names: Readonly<Record<TaxonomyName, string>> = {
    fields: organisation.fields,
    areas: list.facets.area,
    topics: entry.topics,
    audiences: entry.audiences,
  };
  return taxonomyNames.map((taxonomy) => ({
    id: addressId(termAddress(taxonomy)),
    name: names[taxonomy],
    description: `${inLocale(site.name, defaultLocale)}: ${names[taxonomy]}`,
    uri: termAddress(taxonomy),
  }));
}

/** The terms, in the default language. HSDS wants a description of each: its definition, else its name again. */
export function termRows({ terms }: Directory): Row<'taxonomy_term'>[] {
  return taxonomyNames.flatMap((taxonomy) =>
    Object.entries(terms[taxonomy]).map(([id, { name, definition, broader }]) => ({
      id: addressId(termAddress(taxonomy, id)),
      code: `${taxonomy}/${id}`,
      name: inLocale(name, defaultLocale),
      description: inLocale(definition ?? name, defaultLocale),
      parent_id: broader && addressId(termAddress(taxonomy, broader)),
      taxonomy_id: addressId(termAddress(taxonomy)),
      language: defaultLocale,
      term_uri: termAddress(taxonomy, id),
    })),
  );
}
