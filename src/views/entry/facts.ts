import type { AnyEntry, EntryOf } from '../../entries/entry.ts';
import type { Library } from '../../entries/library.ts';
import {
  fullTextLanguages,
  isResource,
  subjectsOf,
  type Resource,
} from '../../entries/subjects.ts';
import { formatDate, formatOpenRange, formatRange } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatEuro } from '../../i18n/money.ts';
import { plural } from '../../i18n/plural.ts';
import { strings, type FacetPage, type Strings } from '../../i18n/strings.ts';
import { facetVocabulary } from '../../entries/facets.ts';
import type { ListSection } from '../../entries/sections.ts';
import { languageName } from '../languages.ts';
import { entryLink, hostOf, listLink, termName, type Word } from '../links.ts';
import { serviceArea } from '../row.ts';

/** A line of the facts panel. */
export interface Fact {
  readonly label: string;
  readonly values: readonly Word[];
}

/** What a line is made from: text, links, or nothing, in which case there is no line. */
type Value = string | Word | undefined | false;

interface Context {
  readonly library: Library;
  readonly locale: Locale;
  readonly t: Strings;
}

function fact(label: string, ...values: readonly Value[]): Fact[] {
  const words = values.flatMap((value): Word[] => {
    if (value === undefined || value === false || value === '') return [];
    return [typeof value === 'string' ? { label: value } : value];
  });
  return words.length > 0 ? [{ label, values: words }] : [];
}

function date({ locale }: Context, value: string | undefined): string | undefined {
  return value && formatDate(locale, value);
}

/** Entries of one collection as links; those that are not published are not named. */
function entries(
  { library, locale }: Context,
  collection: 'organisations' | 'projects',
  slugs: readonly string[] = [],
): Word[] {
  return slugs.flatMap((slug) => {
    const entry: AnyEntry | undefined = library.get(collection, slug);
    return entry ? [entryLink(entry, locale)] : [];
  });
}

/** Terms as links to the list of a section that they narrow down. */
function terms(
  { library, locale }: Context,
  section: ListSection,
  facet: FacetPage,
  ids: readonly string[] = [],
): Word[] {
  const vocabulary = facetVocabulary[facet];
  if (!vocabulary) return [];
  return ids.map((id) =>
    listLink(locale, section, termName(library, vocabulary, id, locale), {
      kind: 'facet',
      facet,
      value: id,
    }),
  );
}

/** A term that has an address of its own, linked to it where it is known. */
function linkedTerm(
  { library, locale }: Context,
  vocabulary: 'funders' | 'programmes' | 'licences',
  id: string | undefined,
): Value {
  if (id === undefined) return undefined;
  const label = termName(library, vocabulary, id, locale);
  const data:
    { readonly url?: string | undefined; readonly website?: string | undefined } | undefined =
    library.terms[vocabulary].get(id);
  const address = data?.url ?? data?.website;
  return address === undefined ? label : { href: address, label };
}

function web(url: string | undefined): Value {
  return url && { href: url, label: hostOf(url) };
}

function subjects(context: Context, entry: AnyEntry, section: ListSection): Fact[] {
  const { topics, audiences } = subjectsOf(entry);
  return [
    ...fact(context.t.entry.topics, ...terms(context, section, 'topic', topics)),
    ...fact(context.t.entry.audiences, ...terms(context, section, 'audience', audiences)),
  ];
}

function resource(context: Context, entry: Resource): Fact[] {
  const { t, locale } = context;
  const text = entry.texts[locale];
  const { facts: f } = entry;
  return [
    ...fact(t.entry.authors, ...(f.authors ?? [])),
    ...fact(t.entry.publishers, ...entries(context, 'organisations', f.publishers)),
    ...fact(t.entry.published, date(context, f.published)),
    ...(entry.collection === 'studies' && f.published && entry.facts.dataFrom
      ? fact(t.entry.dataYears, formatRange(locale, entry.facts.dataFrom, entry.facts.dataTo))
      : []),
    ...(entry.collection === 'methodologies' && entry.facts.people
      ? fact(t.entry.people, t.entry.peopleRange(entry.facts.people.from, entry.facts.people.to))
      : []),
    ...(text && 'duration' in text ? fact(t.entry.duration, text.duration) : []),
    ...(text && 'outcome' in text ? fact(t.entry.outcome, text.outcome) : []),
    ...(text && 'addressees' in text ? fact(t.entry.addressees, text.addressees) : []),
    ...fact(t.entry.project, ...entries(context, 'projects', f.project ? [f.project] : [])),
    ...subjects(context, entry, 'library'),
    ...fact(
      t.entry.languages,
      ...fullTextLanguages(entry).map((code) => languageName(code, locale)),
    ),
    ...fact(t.entry.licence, linkedTerm(context, 'licences', f.licence)),
  ];
}

function organisation(context: Context, entry: EntryOf<'organisations'>): Fact[] {
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
    ...fact(t.organisation.status, t.organisation.statuses[f.status]),
    ...fact(t.organisation.memberOf, ...entries(context, 'organisations', f.memberOf)),
    ...fact(
      t.organisation.members,
      f.members &&
        `${plural(locale, t.organisation.memberCount, f.members.count)} (${t.organisation.asOf(formatDate(locale, f.members.asOf))})`,
    ),
  ];
}

function project(context: Context, entry: EntryOf<'projects'>): Fact[] {
  const { t, locale } = context;
  const { facts: f } = entry;
  return [
    ...fact(t.projectPage.lead, ...entries(context, 'organisations', [f.lead])),
    ...fact(
      t.projectPage.partners,
      ...entries(context, 'organisations', f.partners),
      ...(f.otherPartners ?? []),
    ),
    ...fact(t.projectPage.period, formatOpenRange(locale, f.from, f.to)),
    ...fact(t.projectPage.funder, linkedTerm(context, 'funders', f.funder)),
    ...fact(t.projectPage.programme, linkedTerm(context, 'programmes', f.programme)),
    ...fact(
      t.projectPage.budget,
      f.budget &&
        `${formatEuro(locale, f.budget.amount)} (${t.projectPage.budgetKinds[f.budget.kind]})`,
    ),
    ...fact(t.projectPage.number, f.number),
    ...fact(t.projectPage.website, web(f.website)),
    ...subjects(context, entry, 'projects').filter(({ label }) => label === t.entry.topics),
  ];
}

function event(context: Context, entry: EntryOf<'events'>): Fact[] {
  const { t, locale, library } = context;
  const { facts: f } = entry;
  const municipality =
    f.municipality && termName(library, 'municipalities', f.municipality, locale);
  return [
    ...fact(t.event.when, formatRange(locale, f.start, f.end)),
    ...fact(t.event.where, [entry.texts[locale]?.place, municipality].filter(Boolean).join(', ')),
    ...fact(t.event.format, f.format && t.event.formats[f.format]),
    ...fact(t.event.organisers, ...entries(context, 'organisations', f.organisers)),
    ...fact(t.entry.project, ...entries(context, 'projects', f.project ? [f.project] : [])),
    ...fact(t.event.website, web(f.website)),
    ...subjects(context, entry, 'events').filter(({ label }) => label === t.entry.topics),
  ];
}

function newsItem(context: Context, entry: EntryOf<'news'>): Fact[] {
  const { t } = context;
  return [
    ...fact(t.entry.published, date(context, entry.facts.date)),
    ...fact(
      t.sections.organisations,
      ...entries(context, 'organisations', entry.facts.organisations),
    ),
    ...fact(
      t.entry.project,
      ...entries(context, 'projects', entry.facts.project ? [entry.facts.project] : []),
    ),
  ];
}

function own(context: Context, entry: AnyEntry): Fact[] {
  if (isResource(entry)) return resource(context, entry);
  switch (entry.collection) {
    case 'organisations':
      return organisation(context, entry);
    case 'projects':
      return project(context, entry);
    case 'events':
      return event(context, entry);
    case 'news':
      return newsItem(context, entry);
    default:
      return [];
  }
}

/** The facts of an entry in words, most wanted first. Facts that are not known have no line. */
export function facts(library: Library, entry: AnyEntry, locale: Locale): Fact[] {
  const context: Context = { library, locale, t: strings(locale) };
  if (entry.collection === 'areas') return [];
  const { added, updated } = entry.facts;
  const { t } = context;
  return [
    ...own(context, entry),
    ...(entry.collection === 'pages' ? [] : fact(t.entry.added, date(context, added))),
    ...fact(t.entry.updated, date(context, updated)),
  ];
}
