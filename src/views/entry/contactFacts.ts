import type { EntryOf } from '../../entries/entry.ts';
import { hostOf, termName, type Word } from '../links.ts';
import { date, fact, web, type Context, type Fact } from './factLine.ts';

type Link = NonNullable<EntryOf<'organisations'>['facts']['links']>[number];

/** A page elsewhere by its title, with the site on which it is. */
function pageElsewhere({ locale }: Context, { url, title, language }: Link): Word {
  const host = hostOf(url);
  return {
    href: url,
    label: title,
    lang: language === locale ? undefined : language,
    detail: title.toLowerCase().includes(host) ? undefined : host,
  };
}

/** How to reach an organisation, and where else it can be found. */
export function contactFacts(context: Context, { facts }: EntryOf<'organisations'>): Fact[] {
  const { t, locale, library } = context;
  const { contacts = {}, municipality, links = [] } = facts;
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
    ...fact(t.organisation.links, ...links.map((link) => pageElsewhere(context, link))),
  ];
}
