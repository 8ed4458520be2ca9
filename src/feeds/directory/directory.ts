import type { EntryOf } from '../../entries/entry.ts';
import type { Library } from '../../entries/library.ts';
import { pageLocales } from '../../entries/availability.ts';
import { absolute, absoluteHref } from '../../routes/href.ts';
import { entryPath } from '../../routes/paths.ts';
import { dueDay } from '../../schemas/freshness.ts';
import { registerList } from '../../schemas/registerNumber.ts';
import { site, today } from '../../site.ts';
import { dataAddress } from '../api.ts';
import type { Directory, OrganisationRecord } from './schema.ts';
import { inLanguages, termGroups } from './terms.ts';

/** Where the JSON Schema of the directory lies, below /api/v1/. */
export const schemaName = 'schema/organisations.json';

type Text = keyof Pick<OrganisationRecord, 'summary' | 'shortName'> | 'title';

function texts({ cards, texts: of }: EntryOf<'organisations'>, key: Text) {
  return inLanguages(Object.fromEntries(cards.map((locale) => [locale, of[locale]?.[key]])));
}

function addresses(entry: EntryOf<'organisations'>): OrganisationRecord['url'] {
  return Object.fromEntries(
    pageLocales(entry).map((locale) => [
      locale,
      absolute(entryPath(locale, entry.collection, entry.slug)),
    ]),
  );
}

/** A list in which there is something. */
function filled<T>(list: T[] | undefined): T[] | undefined {
  return list?.length ? list : undefined;
}

/** A profile as it is published. What is not known has no key once it is written as JSON. */
function organisation(entry: EntryOf<'organisations'>): OrganisationRecord {
  const { facts } = entry;
  const shortName = texts(entry, 'shortName');
  return {
    id: entry.slug,
    url: addresses(entry),
    name: texts(entry, 'title'),
    shortName: Object.keys(shortName).length > 0 ? shortName : undefined,
    titles: filled(facts.titles),
    summary: texts(entry, 'summary'),
    legalForm: facts.legalForm,
    registerNumber: facts.registerNumber,
    orgId: facts.registerNumber && `${registerList}-${facts.registerNumber}`,
    publicBenefit: facts.publicBenefit,
    founded: facts.founded,
    status: facts.status,
    fields: filled(facts.fields),
    areas: filled(facts.areas),
    topics: filled(facts.topics),
    audiences: filled(facts.audiences),
    serviceArea: facts.serviceArea,
    municipality: facts.municipality,
    languages: filled(facts.languages),
    contacts: facts.contacts,
    links: filled(facts.links),
    logo: entry.logo && absoluteHref(entry.logo.src),
    memberships: filled(facts.memberships),
    members: facts.members,
    verified: facts.verified && { ...facts.verified, due: dueDay(facts.verified) },
    inferred: filled(facts.inferred),
    sources: filled(facts.sources),
    added: facts.added,
    updated: facts.updated,
  };
}

/** The directory as open data: what the other formats are made from. */
export function makeDirectory(library: Library): Directory {
  const licence = library.terms.licences.get(site.licence);
  return {
    $schema: dataAddress(schemaName),
    version: '1.1',
    generated: today,
    site: { name: inLanguages(site.name), url: absolute('/') },
    licence: {
      id: site.licence,
      name: inLanguages(licence?.name ?? {}),
      url: licence?.url,
    },
    terms: termGroups(library),
    organisations: library.of('organisations').map(organisation),
  };
}
