/** A column of HSDS. All that the directory fills are texts. */
interface Field {
  readonly format?: 'uuid' | 'uri' | 'email';
  readonly required?: true;
  /** The table whose ids stand in it. */
  readonly of?: string;
  readonly values?: readonly string[];
}

interface Table {
  readonly path: string;
  readonly fields: Readonly<Record<string, Field>>;
}

const uuid = { format: 'uuid', required: true } as const;
const id = uuid;
const text = {} as const;
const required = { required: true } as const;
const uri = { format: 'uri' } as const;
const organization = { format: 'uuid', of: 'organization' } as const;
const service = { format: 'uuid', of: 'service' } as const;

/** The tables and columns of HSDS 3.0 for which the directory has facts, named as there. */
export const tables = {
  organization: {
    path: 'organizations.json',
    fields: {
      id,
      name: required,
      alternate_name: text,
      description: required,
      email: { format: 'email' },
      website: uri,
      legal_status: text,
      logo: uri,
      uri,
    },
  },
  organization_identifier: {
    path: 'organization_identifiers.json',
    fields: {
      id,
      organization_id: { ...organization, required: true },
      identifier_scheme: text,
      identifier_type: required,
      identifier: required,
    },
  },
  url: {
    path: 'urls.json',
    fields: { id, organization_id: organization, label: text, url: { ...uri, ...required } },
  },
  service: {
    path: 'services.json',
    fields: {
      id,
      organization_id: { ...organization, required: true },
      name: required,
      description: text,
      url: uri,
      email: { format: 'email' },
      status: { required: true, values: ['active', 'inactive', 'defunct', 'temporarily closed'] },
      application_process: text,
      fees_description: text,
      eligibility_description: text,
    },
  },
  service_area: {
    path: 'service_areas.json',
    fields: { id, service_id: service, name: text },
  },
  language: {
    path: 'languages.json',
    fields: { id, service_id: service, name: text, code: text },
  },
  phone: {
    path: 'phones.json',
    fields: { id, organization_id: organization, number: required },
  },
  location: {
    path: 'locations.json',
    fields: {
      id,
      location_type: { required: true, values: ['physical', 'postal', 'virtual'] },
      organization_id: organization,
      name: text,
    },
  },
  address: {
    path: 'addresses.json',
    fields: {
      id,
      location_id: { format: 'uuid', of: 'location' },
      address_1: required,
      city: required,
      state_province: required,
      postal_code: required,
      country: required,
      address_type: { required: true, values: ['physical', 'postal', 'virtual'] },
    },
  },
  attribute: {
    path: 'attributes.json',
    fields: {
      id,
      link_id: uuid,
      taxonomy_term_id: { ...uuid, of: 'taxonomy_term' },
      link_type: text,
      link_entity: required,
    },
  },
  taxonomy: {
    path: 'taxonomies.json',
    fields: { id, name: required, description: required, uri },
  },
  taxonomy_term: {
    path: 'taxonomy_terms.json',
    fields: {
      id,
      code: text,
      name: required,
      description: required,
      parent_id: { format: 'uuid', of: 'taxonomy_term' },
      taxonomy_id: { format: 'uuid', of: 'taxonomy' },
      language: text,
      term_uri: uri,
    },
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

export function isTableName(name: string): name is TableName {
  return name in tables;
}

type Fields<N extends TableName> = (typeof tables)[N]['fields'];

type Required<N extends TableName> = {
  [F in keyof Fields<N>]: Fields<N>[F] extends { readonly required: true } ? F : never;
}[keyof Fields<N>];

/** A row of a table. What is not known has no key once it is written as JSON. */
export type Row<N extends TableName> = Readonly<
  Record<Required<N>, string> & Partial<Record<keyof Fields<N>, string | undefined>>
>;

export type Rows = { readonly [N in TableName]: readonly Row<N>[] };

/** A table with its columns, whichever it is. */
export function tableOf(name: TableName): Table {
  return tables[name];
}
