import type { EntryOf } from '../../entries/entry.ts';
import { formatRange } from '../../i18n/dates.ts';
import { termName } from '../links.ts';
import { date, entries, fact, subjects, web, type Context, type Fact } from './factLine.ts';

/** What is known of an event. */
export function eventFacts(context: Context, entry: EntryOf<'events'>): Fact[] {
  const { t, locale, library } = context;
  const { facts: f } = entry;
  const municipality =
    f.municipality && termName(library, 'municipalities', f.municipality, locale);
  return [
    ...fact(t.event.when, formatRange(locale, f.start, f.end)),
    ...fact(t.event.where, [entry.texts[locale]?.place, municipality].filter(Boolean).join(', ')),
    ...fact(t.event.format, f.format && t.event.formats[f.format]),
    ...fact(
      t.event.organisers,
      ...entries(context, 'organisations', f.organisers),
      ...(f.otherOrganisers ?? []),
    ),
    ...fact(t.entry.project, ...entries(context, 'projects', f.project ? [f.project] : [])),
    ...fact(t.event.website, web(f.website)),
    ...subjects(context, entry, 'events').filter(({ label }) => label === t.entry.topics),
  ];
}

/** What is known of a news item. */
export function newsFacts(context: Context, entry: EntryOf<'news'>): Fact[] {
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
