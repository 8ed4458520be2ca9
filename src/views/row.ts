import { cardLocale } from '../entries/availability.ts';
import { entryKey, type AnyEntry } from '../entries/entry.ts';
import type { Library } from '../entries/library.ts';
import { home } from '../entries/serviceArea.ts';
import { oldAge } from '../entries/age.ts';
import { formatDate, formatOpenRange, formatRange, formatYearsAgo } from '../i18n/dates.ts';
import { defaultLocale, today } from '../site.ts';
import { drawCover, type Cover } from '../covers/cover.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import type { CollectionName } from '../schemas/names.ts';
import { languageMark, type LanguageMark } from './languages.ts';
import { entryLink, termName, titleIn, type Link } from './links.ts';
import { fullTextLanguages, isResource } from '../entries/subjects.ts';

/** A date for people and for machines. */
export interface ShownDate {
  readonly text: string;
  readonly iso: string;
}

/** An entry in a list. */
export interface Row {
  readonly collection: CollectionName;
  /** What it is, and more exactly where its collection has many forms. */
  readonly kind: string;
  readonly form: string | undefined;
  readonly link: Link;
  readonly summary: string;
  /** Set when the card is not in the list's language (availability rule 3). */
  readonly foreign: LanguageMark | undefined;
  readonly who: readonly string[];
  readonly when: ShownDate | undefined;
  /** Where it works or takes place. */
  readonly where: string | undefined;
  /** Languages of the full text, none where there is but a card; undefined for what is not there to be read. */
  readonly fullText: readonly LanguageMark[] | undefined;
  /** A word on the entry's state, as "inactive". */
  readonly state: string | undefined;
  /** The drawn cover of a resource. */
  readonly cover: Cover | undefined;
  /** How long ago an old text was published: "13 years ago". */
  readonly age: string | undefined;
}

/** What exactly an entry of a collection of many forms is: an open letter, a handbook. */
function formOf(library: Library, entry: AnyEntry, locale: Locale): string | undefined {
  if (entry.collection === 'opinions') return strings(locale).opinionForms[entry.facts.form];
  if (entry.collection === 'services' && entry.facts.kind === 'member-benefit')
    return strings(locale).services.memberBenefit;
  if (entry.collection !== 'materials') return undefined;
  return termName(library, 'material-types', entry.facts.type, locale);
}

/** A name short enough for a list: the short name where there is one. */
function shortName(library: Library, slug: string, locale: Locale): string[] {
  const organisation = library.get('organisations', slug);
  if (!organisation) return [];
  const text = organisation.texts[cardLocale(organisation, locale)];
  return text ? [text.shortName ?? text.title] : [];
}

function who(library: Library, entry: AnyEntry, locale: Locale): string[] {
  const names = (slugs: readonly string[] = []) =>
    slugs.flatMap((slug) => shortName(library, slug, locale));
  if (isResource(entry)) {
    const { authors = [], publishers, otherPublishers = [] } = entry.facts;
    return [...authors, ...names(publishers), ...otherPublishers];
  }
  if (entry.collection === 'projects') {
    const { lead, leadName } = entry.facts;
    return lead === undefined ? (leadName === undefined ? [] : [leadName]) : names([lead]);
  }
  if (entry.collection === 'events')
    return [...names(entry.facts.organisers), ...(entry.facts.otherOrganisers ?? [])];
  if (entry.collection === 'news') return names(entry.facts.organisations);
  if (entry.collection === 'services') return names([entry.facts.provider]);
  if (entry.collection === 'experts') {
    const { organisation, organisationName = [] } = entry.facts;
    const { role = [] } = entry.texts[cardLocale(entry, locale)] ?? {};
    return [role, names(organisation === undefined ? [] : [organisation]), organisationName].flat();
  }
  return [];
}

function when(entry: AnyEntry, locale: Locale): ShownDate | undefined {
  if (isResource(entry)) {
    const { published } = entry.facts;
    return published === undefined
      ? undefined
      : { text: formatDate(locale, published), iso: published };
  }
  if (entry.collection === 'news')
    return { text: formatDate(locale, entry.facts.date), iso: entry.facts.date };
  if (entry.collection === 'events') {
    return {
      text: formatRange(locale, entry.facts.start, entry.facts.end),
      iso: entry.facts.start,
    };
  }
  if (entry.collection === 'projects') {
    const { from, to } = entry.facts;
    const iso = from ?? to;
    return iso === undefined ? undefined : { text: formatOpenRange(locale, from, to), iso };
  }
  return undefined;
}

/** Where an organisation works, or a service is to be had, in words. */
export function serviceArea(library: Library, entry: AnyEntry, locale: Locale): string | undefined {
  if (entry.collection !== 'organisations' && entry.collection !== 'services') return undefined;
  const area = entry.facts.serviceArea;
  if (area?.scope === 'country') return strings(locale).organisation.wholeCountry;
  if (area?.scope === 'regions')
    return area.regions.map((id) => termName(library, 'regions', id, locale)).join(', ');
  return area?.municipalities
    .map((id) => termName(library, 'municipalities', id, locale))
    .join(', ');
}

function where(library: Library, entry: AnyEntry, locale: Locale): string | undefined {
  if (entry.collection !== 'events' && entry.collection !== 'organisations') return undefined;
  const municipality = entry.collection === 'events' ? entry.facts.municipality : home(entry);
  const place = municipality && termName(library, 'municipalities', municipality, locale);
  if (entry.collection === 'events') return place;
  const seat = place && `${strings(locale).organisation.seat}: ${place}`;
  return serviceArea(library, entry, locale) ?? seat;
}

function state(entry: AnyEntry, locale: Locale): string | undefined {
  if (entry.collection !== 'organisations') return undefined;
  const { status } = entry.facts;
  return status === undefined || status === 'active'
    ? undefined
    : strings(locale).organisation.statuses[status];
}

function age(entry: AnyEntry, locale: Locale): string | undefined {
  const years = oldAge(entry, today);
  return years === undefined ? undefined : formatYearsAgo(locale, years);
}

/** The places of the areas in their order. */
function areaPlace(library: Library, slug: string | undefined): number | undefined {
  const ordered = library.of('areas').toSorted((a, b) => a.facts.order - b.facts.order);
  const place = ordered.findIndex((area) => area.slug === slug);
  return place === -1 ? undefined : place;
}

/** Drawn from the first of its areas. Organisations have no cover: a drawn letter would pass for their logo. */
function cover(library: Library, entry: AnyEntry, locale: Locale): Cover | undefined {
  if (!isResource(entry)) return undefined;
  return drawCover({
    collection: entry.collection,
    area: areaPlace(library, entry.facts.areas?.[0]),
    title: titleIn(entry, locale).title,
    key: entry.texts[defaultLocale]?.title ?? entry.slug,
  });
}

function makeRow(library: Library, entry: AnyEntry, locale: Locale): Row {
  const { lang } = titleIn(entry, locale);
  const form = formOf(library, entry, locale);
  return {
    collection: entry.collection,
    kind: form ?? strings(locale).kinds[entry.collection],
    form,
    link: entryLink(entry, locale),
    summary: entry.texts[lang]?.summary ?? '',
    who: who(library, entry, locale),
    fullText: isResource(entry)
      ? fullTextLanguages(entry).map((code) => languageMark(code, locale))
      : undefined,
    foreign: lang === locale ? undefined : languageMark(lang, locale),
    when: when(entry, locale),
    where: where(library, entry, locale),
    state: state(entry, locale),
    age: age(entry, locale),
    cover: cover(library, entry, locale),
  };
}

const made = new WeakMap<Library, Map<string, Row>>();

/** An entry as a list in `locale` shows it: one object for all the lists in which it stands. */
export function row(library: Library, entry: AnyEntry, locale: Locale): Row {
  const rows = made.get(library) ?? new Map<string, Row>();
  made.set(library, rows);
  const key = `${locale} ${entryKey(entry)}`;
  const found = rows.get(key) ?? makeRow(library, entry, locale);
  rows.set(key, found);
  return found;
}
