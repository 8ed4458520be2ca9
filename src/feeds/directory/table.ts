import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import { inLocale } from '../../site.ts';
import { languageName } from '../../views/languages.ts';
import { csv, joined } from '../../formats/csv.ts';
import { columnWords, type ColumnName } from './columnWords.ts';
import type { Directory, OrganisationRecord, TermGroups } from './schema.ts';

/** Several values, or one, or none. */
type Cell = readonly string[] | string | undefined;

type Membership = NonNullable<OrganisationRecord['memberships']>[number];

type Row = Readonly<Record<ColumnName, Cell>>;

/** Writes profiles as rows in one language; where a profile has no card in it, in the default language. */
function rows({ terms, organisations }: Directory, locale: Locale): readonly Row[] {
  const words = columnWords(locale);
  const t = strings(locale).organisation;
  const byId = new Map(organisations.map((one) => [one.id, one]));

  const name = (group: keyof TermGroups, id: string) => {
    const term = terms[group][id];
    return term ? inLocale(term.name, locale) : id;
  };
  const names = (group: keyof TermGroups, ids: readonly string[] = []) =>
    ids.map((id) => name(group, id));

  const serviceArea = (area: OrganisationRecord['serviceArea']): Cell => {
    if (area === undefined) return undefined;
    if (area.scope === 'country') return t.wholeCountry;
    return area.scope === 'regions'
      ? names('regions', area.regions)
      : names('municipalities', area.municipalities);
  };

  const membership = ({ organisation = '', network, role, asOf, until }: Membership) => {
    const profile = byId.get(organisation);
    const label = network
      ? name('networks', network)
      : profile
        ? inLocale(profile.name, locale)
        : organisation;
    const details = [
      role && role !== 'member' && t.roles[role],
      asOf && t.asOf(asOf),
      until && t.until(until),
    ].filter(Boolean);
    return details.length > 0 ? `${label} (${details.join(', ')})` : label;
  };

  const address = (of: NonNullable<OrganisationRecord['contacts']>['address']) =>
    of &&
    [of.street, name('municipalities', of.municipality), of.postcode].filter(Boolean).join(', ');

  // Words are keyed by column, and facts have the names of their columns.
  const labels: Readonly<Record<string, string>> = words;

  return organisations.map((one) => ({
    id: one.id,
    name: inLocale(one.name, locale),
    titles: one.titles?.map(({ title }) => title),
    shortName: one.shortName && inLocale(one.shortName, locale),
    summary: inLocale(one.summary, locale),
    legalForm: one.legalForm && name('legalForms', one.legalForm),
    registerNumber: one.registerNumber,
    orgId: one.orgId,
    publicBenefit:
      one.publicBenefit && t.hasPublicBenefit[one.publicBenefit.granted ? 'yes' : 'no'],
    publicBenefitAsOf: one.publicBenefit?.asOf,
    founded: one.founded,
    status: one.status && t.statuses[one.status],
    fields: names('fields', one.fields),
    areas: names('areas', one.areas),
    topics: names('topics', one.topics),
    audiences: names('audiences', one.audiences),
    serviceArea: serviceArea(one.serviceArea),
    municipality: one.municipality && name('municipalities', one.municipality),
    languages: one.languages?.map((code) => languageName(code, locale)),
    website: one.contacts?.website,
    email: one.contacts?.email,
    phone: one.contacts?.phone,
    address: address(one.contacts?.address),
    contactsAsOf: one.contacts?.asOf,
    links: one.links?.map(({ url }) => url),
    logo: one.logo,
    memberships: one.memberships?.map(membership),
    members: one.members && String(one.members.count),
    membersAsOf: one.members?.asOf,
    verified: one.verified?.date,
    verifiedBy: one.verified?.by,
    verifiedFrom: one.verified?.source,
    verificationDue: one.verified?.due,
    inferred: one.inferred?.map((key) => labels[key] ?? key),
    sources: one.sources?.map(({ title, publisher, url, date }) =>
      [title, publisher, date, url].filter(Boolean).join(', '),
    ),
    url: inLocale(one.url, locale),
    added: one.added,
    updated: one.updated,
  }));
}

function text(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? cell : joined(cell);
}

/** The directory as a table in one language. */
export function directoryTable(directory: Directory, locale: Locale): string {
  const words = columnWords(locale);
  // The words name every column and nothing else.
  const columns = Object.keys(words) as ColumnName[];
  const body = rows(directory, locale).map((row) => columns.map((column) => text(row[column])));
  return csv([columns.map((column) => words[column]), ...body]);
}
