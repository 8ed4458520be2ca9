import type { Resource } from '../../entries/subjects.ts';
import { formatRange } from '../../i18n/dates.ts';
import { languageName } from '../languages.ts';
import {
  date,
  entries,
  fact,
  funding,
  licence,
  subjects,
  type Context,
  type Fact,
} from './factLine.ts';

/** What is known of a resource. */
export function resourceFacts(context: Context, entry: Resource): Fact[] {
  const { t, locale } = context;
  const text = entry.texts[locale];
  const { facts: f } = entry;
  return [
    ...fact(t.entry.authors, ...(f.authors ?? [])),
    ...fact(
      t.entry.publishers,
      ...entries(context, 'organisations', f.publishers),
      ...(f.otherPublishers ?? []),
    ),
    ...fact(t.entry.published, date(context, f.published)),
    ...(entry.collection === 'studies' && entry.facts.dataFrom
      ? fact(t.entry.dataYears, formatRange(locale, entry.facts.dataFrom, entry.facts.dataTo))
      : []),
    ...(entry.collection === 'methodologies' && entry.facts.people
      ? fact(t.entry.people, t.entry.peopleRange(entry.facts.people.from, entry.facts.people.to))
      : []),
    ...(text && 'duration' in text ? fact(t.entry.duration, text.duration) : []),
    ...(text && 'outcome' in text ? fact(t.entry.outcome, text.outcome) : []),
    ...(text && 'addressees' in text ? fact(t.entry.addressees, text.addressees) : []),
    ...fact(t.entry.project, ...entries(context, 'projects', f.project ? [f.project] : [])),
    ...funding(context, f),
    ...subjects(context, entry, 'library'),
    ...fact(
      t.entry.workLanguages,
      ...(f.languages ?? []).map((code) => languageName(code, locale)),
    ),
    ...fact(t.entry.languages, ...entry.bodies.map((code) => languageName(code, locale))),
    ...fact(t.entry.licence, licence(context, f.licence)),
  ];
}
