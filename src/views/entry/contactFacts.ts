import type { EntryOf } from '../../entries/entry.ts';
import { termName } from '../links.ts';
import { date, fact, web, type Context, type Fact } from './factLine.ts';

/** How to reach an organisation. */
export function contactFacts(context: Context, { facts }: EntryOf<'organisations'>): Fact[] {
  const { t, locale, library } = context;
  const { contacts = {}, municipality } = facts;
  const address = contacts.address && [
    contacts.address.street,
    termName(library, 'municipalities', contacts.address.municipality, locale),
    contacts.address.postcode,
  ];
  return [
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
          municipality && termName(library, 'municipalities', municipality, locale),
        )),
  ];
}
