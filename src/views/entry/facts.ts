import type { AnyEntry } from '../../entries/entry.ts';
import type { Library } from '../../entries/library.ts';
import { isResource } from '../../entries/subjects.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import { eventFacts, newsFacts } from './eventFacts.ts';
import { date, fact, type Context, type Fact } from './factLine.ts';
import { organisationFacts } from './organisationFacts.ts';
import { projectFacts } from './projectFacts.ts';
import { resourceFacts } from './resourceFacts.ts';

function own(context: Context, entry: AnyEntry): Fact[] {
  if (isResource(entry)) return resourceFacts(context, entry);
  switch (entry.collection) {
    case 'organisations':
      return organisationFacts(context, entry);
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
