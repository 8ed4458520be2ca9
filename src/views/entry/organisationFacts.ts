import type { EntryOf } from '../../entries/entry.ts';
import { formatDate } from '../../i18n/dates.ts';
import { plural } from '../../i18n/plural.ts';
import { termName, type Word } from '../links.ts';
import { serviceArea } from '../row.ts';
import { date, entries, fact, terms, web, type Context, type Fact } from './factLine.ts';

type Membership = NonNullable<EntryOf<'organisations'>['facts']['memberships']>[number];

/** A network with the role in it and the time of which it is known: "Delna (council, 2023)". */
function membership(context: Context, one: Membership): Word[] {
  const { t, locale, library } = context;
  const details = [
    one.role && one.role !== 'member' && t.organisation.roles[one.role],
    one.asOf && t.organisation.asOf(formatDate(locale, one.asOf)),
    one.until && t.organisation.until(formatDate(locale, one.until)),
  ].filter((detail) => typeof detail === 'string');
  const network = one.network && { label: termName(library, 'networks', one.network, locale) };
  const words = network
    ? [network]
    : entries(context, 'organisations', one.organisation ? [one.organisation] : []);
  return words.map((word) => ({ ...word, detail: details.join(', ') || undefined }));
}

/** What is known of an organisation: how to reach it first. */
export function organisationFacts(context: Context, entry: EntryOf<'organisations'>): Fact[] {
  const { t, locale, library } = context;
  const { facts: f } = entry;
  const { contacts = {} } = f;
  const address = contacts.address && [
    contacts.address.street,
    termName(library, 'municipalities', contacts.address.municipality, locale),
    contacts.address.postcode,
  ];
  return [
    ...fact(t.organisation.serves, serviceArea(library, entry, locale)),
    ...fact(t.organisation.website, web(contacts.website)),
    ...fact(
      t.organisation.email,
      contacts.email && { href: `mailto:${contacts.email}`, label: contacts.email },
    ),
    ...fact(
      t.organisation.phone,
      contacts.phone && {
        href: `tel:${contacts.phone.replaceAll(' ', '')}`,
        label: contacts.phone,
      },
    ),
    ...fact(t.organisation.address, address?.filter(Boolean).join(', ')),
    ...fact(t.organisation.contactsAsOf, date(context, contacts.asOf)),
    ...(address
      ? []
      : fact(
          t.organisation.seat,
          f.municipality && termName(library, 'municipalities', f.municipality, locale),
        )),
    ...fact(
      t.organisation.verified,
      f.verified && t.organisation.verifiedBy(formatDate(locale, f.verified.date), f.verified.by),
    ),
    ...fact(t.organisation.fields, ...terms(context, 'organisations', 'field', f.fields)),
    ...fact(t.entry.audiences, ...terms(context, 'organisations', 'audience', f.audiences)),
    ...fact(t.organisation.shortName, entry.texts[locale]?.shortName),
    ...fact(
      t.organisation.legalForm,
      f.legalForm && termName(library, 'legal-forms', f.legalForm, locale),
    ),
    ...fact(t.organisation.registerNumber, f.registerNumber),
    ...fact(t.organisation.founded, date(context, f.founded)),
    ...fact(t.organisation.status, f.status && t.organisation.statuses[f.status]),
    ...fact(
      t.organisation.memberOf,
      ...(f.memberships ?? []).flatMap((one) => membership(context, one)),
    ),
    ...fact(
      t.organisation.members,
      f.members &&
        `${plural(locale, t.organisation.memberCount, f.members.count)} (${t.organisation.asOf(formatDate(locale, f.members.asOf))})`,
    ),
  ];
}
