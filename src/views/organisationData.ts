import type { EntryOf } from '../entries/entry.ts';
import type { Library } from '../entries/library.ts';
import type { Locale } from '../i18n/locales.ts';
import { absoluteHref } from '../routes/href.ts';
import { registerList } from '../schemas/registerNumber.ts';
import { organisationNodes, type JsonLd } from './jsonLdNodes.ts';
import { termName } from './links.ts';

type Organisation = EntryOf<'organisations'>;

/** A list in which there is something, each thing once. */
function filled<T>(list: readonly T[]): T[] | undefined {
  return list.length > 0 ? [...new Set(list)] : undefined;
}

/** The country of a municipality (ISO 3166-2 begins with it); of all where none is named. */
function country({ terms }: Library, municipality?: string): string | undefined {
  const all = [...terms.municipalities];
  const named = all.filter(([id]) => municipality === undefined || id === municipality);
  const countries = new Set(named.flatMap(([, { code }]) => code?.slice(0, 2) ?? []));
  return countries.size === 1 ? [...countries][0] : undefined;
}

/** Where its office stands, as exactly as is known. */
function address(library: Library, { facts }: Organisation, locale: Locale): JsonLd | undefined {
  const { street, postcode, municipality = facts.municipality } = facts.contacts?.address ?? {};
  if (municipality === undefined) return undefined;
  const region = library.terms.municipalities.get(municipality)?.region;
  return {
    '@type': 'PostalAddress',
    streetAddress: street,
    addressLocality: termName(library, 'municipalities', municipality, locale),
    addressRegion: region && termName(library, 'regions', region, locale),
    postalCode: postcode,
    addressCountry: country(library, municipality),
  };
}

function areaServed(library: Library, { facts }: Organisation, locale: Locale) {
  const area = facts.serviceArea;
  if (area?.scope === 'country') {
    const name = country(library);
    return name && { '@type': 'Country', name };
  }
  const names =
    area?.scope === 'regions'
      ? area.regions.map((id) => termName(library, 'regions', id, locale))
      : area?.municipalities.map((id) => termName(library, 'municipalities', id, locale));
  return names?.map((name) => ({ '@type': 'AdministrativeArea', name }));
}

/** What schema.org has places for in a profile: an NGO. Its page's address and name stand with all other entries'. */
export function organisationData(library: Library, entry: Organisation, locale: Locale): JsonLd {
  const { facts, texts } = entry;
  const { contacts, titles = [] } = facts;
  const [official] = titles;
  const names = [
    ...Object.values(texts).map(({ title }) => title),
    ...titles.map((one) => one.title),
  ];
  const own = texts[locale];
  const known = [own?.title, official?.title];
  return {
    legalName: official?.title,
    alternateName: filled(
      [own?.shortName, ...names].filter((name) => name !== undefined && !known.includes(name)),
    ),
    foundingDate: facts.founded,
    identifier: facts.registerNumber && {
      '@type': 'PropertyValue',
      propertyID: registerList,
      value: facts.registerNumber,
    },
    logo: entry.logo && absoluteHref(entry.logo.src),
    sameAs: filled([
      ...(contacts?.website ? [contacts.website] : []),
      ...(facts.links ?? []).map(({ url }) => url),
    ]),
    email: contacts?.email,
    telephone: contacts?.phone,
    address: address(library, entry, locale),
    areaServed: areaServed(library, entry, locale),
    knowsLanguage: facts.languages,
    memberOf: organisationNodes(
      library,
      facts.memberships?.flatMap(({ organisation, until }) =>
        organisation === undefined || until !== undefined ? [] : [organisation],
      ),
      locale,
    ),
  };
}
