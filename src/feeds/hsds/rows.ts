import { strings } from '../../i18n/strings.ts';
import { registerList } from '../../schemas/registerNumber.ts';
import { defaultLocale, inLocale } from '../../site.ts';
import type { Directory, OrganisationRecord } from '../directory/schema.ts';
import type { EntryOf } from '../../entries/entry.ts';
import { serviceRows } from './serviceRows.ts';
import type { Row, Rows } from './tables.ts';
import { attributeRows, taxonomyRows, termRows } from './taxonomies.ts';
import { addressId } from './uuid.ts';

/** The address of a profile in the default language, in whose file its facts stand; parts of it are named after the hash. */
function idOf({ url }: OrganisationRecord, part?: string): string {
  const address = inLocale(url, defaultLocale);
  return addressId(part === undefined ? address : `${address}#${part}`);
}

function organization({ terms }: Directory, one: OrganisationRecord): Row<'organization'> {
  const form = one.legalForm === undefined ? undefined : terms.legalForms[one.legalForm];
  return {
    id: idOf(one),
    name: inLocale(one.name, defaultLocale),
    alternate_name: one.shortName && inLocale(one.shortName, defaultLocale),
    description: inLocale(one.summary, defaultLocale),
    email: one.contacts?.email,
    website: one.contacts?.website,
    legal_status: form && inLocale(form.name, defaultLocale),
    logo: one.logo,
    uri: inLocale(one.url, defaultLocale),
  };
}

function identifier(one: OrganisationRecord): Row<'organization_identifier'>[] {
  if (one.registerNumber === undefined) return [];
  return [
    {
      id: idOf(one, 'register-number'),
      organization_id: idOf(one),
      identifier_scheme: registerList,
      identifier_type: strings(defaultLocale).organisation.registerNumber,
      identifier: one.registerNumber,
    },
  ];
}

function phone(one: OrganisationRecord): Row<'phone'>[] {
  const number = one.contacts?.phone;
  return number === undefined
    ? []
    : [{ id: idOf(one, 'phone'), organization_id: idOf(one), number }];
}

function urls(one: OrganisationRecord): Row<'url'>[] {
  return (one.links ?? []).map(({ url, title }) => ({
    id: idOf(one, url),
    organization_id: idOf(one),
    label: title,
    url,
  }));
}

function municipalityName({ terms }: Directory, id: string): string {
  return inLocale(terms.municipalities[id]?.name ?? {}, defaultLocale);
}

/** Where the office stands, and where letters go. */
function locations(directory: Directory, one: OrganisationRecord): Row<'location'>[] {
  const { municipality, contacts: { address } = {} } = one;
  const place = (location_type: 'physical' | 'postal', name: string) => ({
    id: idOf(one, location_type),
    location_type,
    organization_id: idOf(one),
    name,
  });
  return [
    ...(municipality ? [place('physical', municipalityName(directory, municipality))] : []),
    ...(address
      ? [place('postal', `${address.street}, ${municipalityName(directory, address.municipality)}`)]
      : []),
  ];
}

/** The address for letters, where everything is known that HSDS requires: postcode, region and country. */
function address(directory: Directory, one: OrganisationRecord): Row<'address'>[] {
  const { street, municipality = '', postcode } = one.contacts?.address ?? {};
  const { region = '', code } = directory.terms.municipalities[municipality] ?? {};
  const regionTerm = directory.terms.regions[region];
  if (!street || !postcode || !code || !regionTerm) return [];
  return [
    {
      id: idOf(one, 'address'),
      location_id: idOf(one, 'postal'),
      address_1: street,
      city: municipalityName(directory, municipality),
      state_province: inLocale(regionTerm.name, defaultLocale),
      postal_code: postcode,
      // ISO 3166-2 begins with the country.
      country: code.slice(0, 2),
      address_type: 'postal',
    },
  ];
}

function attributes(one: OrganisationRecord): Row<'attribute'>[] {
  return attributeRows('organization', one, (part) => idOf(one, part));
}

/** The directory and its services in the tables of HSDS, in the default language. */
export function hsdsRows(
  directory: Directory,
  services: readonly EntryOf<'services'>[] = [],
): Rows {
  const { organisations } = directory;
  const offered = serviceRows(directory, services, (one) => idOf(one));
  return {
    organization: organisations.map((one) => organization(directory, one)),
    organization_identifier: organisations.flatMap(identifier),
    url: organisations.flatMap(urls),
    phone: organisations.flatMap(phone),
    location: organisations.flatMap((one) => locations(directory, one)),
    address: organisations.flatMap((one) => address(directory, one)),
    service: offered.service,
    service_area: offered.service_area,
    language: offered.language,
    attribute: [...organisations.flatMap(attributes), ...offered.attribute],
    taxonomy: taxonomyRows(directory),
    taxonomy_term: termRows(directory),
  };
}
