import type { EntryOf } from '../../entries/entry.ts';
import { formatDate } from '../../i18n/dates.ts';
import { plural } from '../../i18n/plural.ts';
import { languageName } from '../languages.ts';
import { hostOf, termName, type Word } from '../links.ts';
import { originalTitle } from '../originalTitle.ts';
import { serviceArea } from '../row.ts';
import { contactFacts } from './contactFacts.ts';
import { date, entries, fact, terms, type Context, type Fact, type Value } from './factLine.ts';
import { verificationFacts } from './verificationFacts.ts';

type Organisation = EntryOf<'organisations'>;
type Link = NonNullable<Organisation['facts']['links']>[number];
type Membership = NonNullable<Organisation['facts']['memberships']>[number];

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

/** Whether the state granted the status, with the time of which this is known. */
function publicBenefit(
  { t, locale }: Context,
  status: Organisation['facts']['publicBenefit'],
): Value {
  return (
    status && {
      label: t.organisation.hasPublicBenefit[status.granted ? 'yes' : 'no'],
      detail: status.asOf && t.organisation.asOf(formatDate(locale, status.asOf)),
    }
  );
}

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

/** For whom and what it does, in which languages, and where more of it can be seen. */
function workFacts(context: Context, { facts: f }: Organisation): Fact[] {
  const { t, locale } = context;
  return [
    ...fact(t.entry.audiences, ...terms(context, 'organisations', 'audience', f.audiences)),
    ...fact(t.organisation.fields, ...terms(context, 'organisations', 'field', f.fields)),
    ...fact(t.entry.areas, ...entries(context, 'areas', f.areas)),
    ...fact(
      t.organisation.languages,
      ...(f.languages ?? []).map((code) => languageName(code, locale)),
    ),
    ...fact(t.organisation.links, ...(f.links ?? []).map((link) => pageElsewhere(context, link))),
  ];
}

/** What it is called on the other pages of its profile, where that is another name. */
function otherNames({ locale }: Context, entry: Organisation): Word[] {
  const known = new Set([entry.texts[locale]?.title, originalTitle(entry, locale)?.title]);
  return entry.cards.flatMap((lang): Word[] => {
    const label = entry.texts[lang]?.title;
    if (label === undefined || known.has(label)) return [];
    known.add(label);
    return [{ label, lang }];
  });
}

/** What it is called, what it is before the law, and to which networks it belongs. */
function legalFacts(context: Context, entry: Organisation): Fact[] {
  const { t, locale, library } = context;
  const { facts: f, texts } = entry;
  return [
    ...fact(t.organisation.shortName, texts[locale]?.shortName),
    ...fact(t.organisation.otherNames, ...otherNames(context, entry)),
    ...fact(
      t.organisation.legalForm,
      f.legalForm && termName(library, 'legal-forms', f.legalForm, locale),
    ),
    ...fact(t.organisation.publicBenefit, publicBenefit(context, f.publicBenefit)),
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

/**
 * What is known of an organisation: where it works, how to reach it, and how fresh that is, first.
 * What it does, and for whom, its summary says above.
 */
export function organisationFacts(context: Context, entry: Organisation): Fact[] {
  const { t, locale, library } = context;
  return [
    ...fact(t.organisation.serves, serviceArea(library, entry, locale)),
    ...contactFacts(context, entry),
    ...verificationFacts(context, entry),
    ...workFacts(context, entry),
    ...legalFacts(context, entry),
  ];
}
