import { fullText } from '../../entries/availability.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { oldAge } from '../../entries/age.ts';
import { formatDate, formatYearsAgo } from '../../i18n/dates.ts';
import { today } from '../../site.ts';
import { isResource } from '../../entries/subjects.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import { href } from '../../routes/href.ts';
import { entryPath } from '../../routes/paths.ts';
import { isDue } from '../../schemas/freshness.ts';
import type { Link } from '../links.ts';
import { isUpcoming } from '../listGroups.ts';

/** Says that the full text is in other languages, or nowhere on the site. */
export interface Notice {
  readonly text: string;
  /** The same entry in the languages that have the full text. */
  readonly links: readonly Link[];
}

/** What a page without a full text in its own language says (availability rule 2). */
export function notice(entry: AnyEntry, locale: Locale): Notice | undefined {
  if (entry.collection === 'pages' || entry.collection === 'areas') return undefined;
  const t = strings(locale);
  const state = fullText(entry, locale);
  if (state.kind === 'here') return undefined;
  if (state.kind === 'nowhere') {
    if (!isResource(entry)) return undefined;
    const elsewhere = (entry.facts.links?.length ?? 0) + (entry.facts.files?.length ?? 0) > 0;
    return {
      text: elsewhere ? `${t.entry.noFullText} ${t.entry.seeLinks}` : t.entry.noFullText,
      links: [],
    };
  }
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  return {
    text: t.entry.fullTextElsewhere(list.format(state.locales.map((other) => t.inLanguage[other]))),
    links: state.locales.map((other) => ({
      href: href(entryPath(other, entry.collection, entry.slug)),
      label: entry.texts[other]?.title ?? entry.slug,
      lang: other,
    })),
  };
}

/** What to know before relying on the facts of an entry. */
export function remarks(entry: AnyEntry, locale: Locale): string[] {
  const t = strings(locale);
  if (entry.collection === 'events') return isUpcoming(entry) ? [] : [t.event.past];
  const age = oldAge(entry, today);
  if (age !== undefined) return [t.entry.old(formatYearsAgo(locale, age))];
  if (entry.collection !== 'organisations') return [];
  const { contacts, verified } = entry.facts;
  const reachable = contacts !== undefined && Object.keys(contacts).length > 0;
  return [
    ...(reachable ? [] : [t.organisation.noContacts]),
    ...(verified ? [] : [t.organisation.notVerified]),
    ...(verified && isDue(verified, today)
      ? [t.organisation.outdated(formatDate(locale, verified.date))]
      : []),
  ];
}
