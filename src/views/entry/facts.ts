import type { AnyEntry } from '../../entries/entry.ts';
import type { Library } from '../../entries/library.ts';
import { isResource } from '../../entries/subjects.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import { eventFacts, newsFacts } from './eventFacts.ts';
import { date, fact, type Context, type Fact } from './factLine.ts';
import { originalTitle } from '../originalTitle.ts';
import { organisationFacts } from './organisationFacts.ts';
import { projectFacts } from './projectFacts.ts';
import { resourceFacts } from './resourceFacts.ts';
import { expertFacts, offerLabels, serviceFacts } from './serviceFacts.ts';

function own(context: Context, entry: AnyEntry): Fact[] {
  if (isResource(entry)) return resourceFacts(context, entry);
  switch (entry.collection) {
    case 'organisations':
      return organisationFacts(context, entry);
    case 'services':
      return serviceFacts(context, entry);
    case 'experts':
      return expertFacts(context, entry);
    case 'projects':
      return projectFacts(context, entry);
    case 'events':
      return eventFacts(context, entry);
    case 'news':
      return newsFacts(context, entry);
    default:
      return [];
  }
}

/** The line that tells each fact that can be read from the context. */
function labels({ t }: Context, entry: AnyEntry): Readonly<Record<string, string>> {
  return {
    published: t.entry.published,
    dataFrom: t.entry.dataYears,
    dataTo: t.entry.dataYears,
    authors: t.entry.authors,
    publishers: t.entry.publishers,
    languages:
      entry.collection === 'organisations' ? t.organisation.languages : t.entry.workLanguages,
    areas: t.entry.areas,
    topics: t.entry.topics,
    audiences: t.entry.audiences,
    fields: t.organisation.fields,
    serviceArea: t.organisation.serves,
    legalForm: t.organisation.legalForm,
    publicBenefit: t.organisation.publicBenefit,
    registerNumber: t.organisation.registerNumber,
    status: t.organisation.status,
    links: t.organisation.links,
    members: t.organisation.members,
    founded: t.organisation.founded,
    municipality: t.organisation.seat,
    memberships: t.organisation.memberOf,
    from: t.projectPage.period,
    to: t.projectPage.period,
    lead: t.projectPage.lead,
    funders: t.projectPage.funder,
    budget: t.projectPage.budget,
    start: t.event.when,
    end: t.event.when,
    organisers: t.event.organisers,
  };
}

/** Says by each line that was read from the context that it was. */
function marked(context: Context, entry: AnyEntry, lines: readonly Fact[]): Fact[] {
  const inferred = 'inferred' in entry.facts ? (entry.facts.inferred ?? []) : [];
  const label = labels(context, entry);
  const uncertain = new Set(inferred.map((key) => offerLabels(context, entry)[key] ?? label[key]));
  return lines.map((line) =>
    uncertain.has(line.label) ? { ...line, note: context.t.entry.inferred } : line,
  );
}

/** Under which name the thing goes where the card has another. */
function titleFacts({ t, locale }: Context, entry: AnyEntry): Fact[] {
  const original = originalTitle(entry, locale);
  if (!original) return [];
  const { title, language, translated } = original;
  const word = { label: title, lang: language === locale ? undefined : language };
  return fact(translated ? t.entry.originalTitle : t.entry.fullTitle, word);
}

/** The facts of an entry in words, most wanted first. Facts that are not known have no line. */
export function facts(library: Library, entry: AnyEntry, locale: Locale): Fact[] {
  const context: Context = { library, locale, t: strings(locale) };
  if (entry.collection === 'areas') return [];
  const { added, updated } = entry.facts;
  const { t } = context;
  const titles = titleFacts(context, entry);
  const known = marked(context, entry, own(context, entry));
  return [
    // Of an organisation readers want to know how to reach it before its name in the register.
    ...(entry.collection === 'organisations' ? [...known, ...titles] : [...titles, ...known]),
    ...(entry.collection === 'pages' ? [] : fact(t.entry.added, date(context, added))),
    ...fact(t.entry.updated, date(context, updated)),
  ];
}
