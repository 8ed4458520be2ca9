import type { AnyEntry } from '../../entries/entry.ts';
import { catalogue } from '../../entries/catalogue.ts';
import { facetVocabulary } from '../../entries/facets.ts';
import type { Library } from '../../entries/library.ts';
import type { ListSection } from '../../entries/sections.ts';
import { subjectsOf } from '../../entries/subjects.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { FacetPage } from '../../i18n/facets.ts';
import type { Strings } from '../../i18n/strings.ts';
import { entryLink, hostOf, listLink, termName, type Word } from '../links.ts';

/** A line of the facts panel. */
export interface Fact {
  readonly label: string;
  readonly values: readonly Word[];
  /** How sure the values are, where that needs saying. */
  readonly note?: string | undefined;
}

/** What a line is made from: text, links, or nothing, in which case there is no line. */
export type Value = string | Word | undefined | false;

/** What every line needs. */
export interface Context {
  readonly library: Library;
  readonly locale: Locale;
  readonly t: Strings;
}

/** A line, or none when no value is known. */
export function fact(label: string, ...values: readonly Value[]): Fact[] {
  const words = values.flatMap((value): Word[] => {
    if (value === undefined || value === false || value === '') return [];
    return [typeof value === 'string' ? { label: value } : value];
  });
  return words.length > 0 ? [{ label, values: words }] : [];
}

/** A date as people write it. */
export function date({ locale }: Context, value: string | undefined): string | undefined {
  return value && formatDate(locale, value);
}

/** Entries of one collection as links; those that are not published are not named. */
export function entries(
  { library, locale }: Context,
  collection: 'organisations' | 'projects' | 'areas',
  slugs: readonly string[] = [],
): Word[] {
  return slugs.flatMap((slug) => {
    const entry: AnyEntry | undefined = library.get(collection, slug);
    return entry ? [entryLink(entry, locale)] : [];
  });
}

/** Terms as links to the list of a section that they narrow down. */
export function terms(
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

/** A licence, linked to its text where that is known. */
export function licence({ library, locale }: Context, id: string | undefined): Value {
  if (id === undefined) return undefined;
  const label = termName(library, 'licences', id, locale);
  const url = library.terms.licences.get(id)?.url;
  return url === undefined ? label : { href: url, label };
}

/** Funders or programmes, linked to the projects that they pay; those that pay for no project here are but named. */
export function payers(
  context: Context,
  facet: 'funder' | 'programme',
  ids: readonly string[] = [],
): Word[] {
  const paid = catalogue(context.library, 'projects').facets.get(facet);
  return ids.flatMap((id): Word[] =>
    paid?.has(id)
      ? terms(context, 'projects', facet, [id])
      : [{ label: termName(context.library, `${facet}s`, id, context.locale) }],
  );
}

/** Who pays, and under which programme: linked to all projects that they pay. */
export function funding(
  context: Context,
  facts: {
    readonly funders?: readonly string[] | undefined;
    readonly programme?: string | undefined;
  },
): Fact[] {
  const { projectPage } = context.t;
  const programme = facts.programme === undefined ? [] : [facts.programme];
  return [
    ...fact(projectPage.funder, ...payers(context, 'funder', facts.funders)),
    ...fact(projectPage.programme, ...payers(context, 'programme', programme)),
  ];
}

/** A web address, named by its site. */
export function web(url: string | undefined): Value {
  return url && { href: url, label: hostOf(url) };
}

/** An e-mail address to write to. */
export function mail(address: string | undefined): Value {
  return address && { href: `mailto:${address}`, label: address };
}

/** Topics and audiences, linked to the list of a section. */
export function subjects(context: Context, entry: AnyEntry, section: ListSection): Fact[] {
  const { topics, audiences } = subjectsOf(entry);
  return [
    ...fact(context.t.entry.topics, ...terms(context, section, 'topic', topics)),
    ...fact(context.t.entry.audiences, ...terms(context, section, 'audience', audiences)),
  ];
}
