import type { AnyEntry } from '../entries/entry.ts';
import { entryKey } from '../entries/entry.ts';
import type { Library } from '../entries/library.ts';
import type { Relation } from '../entries/relations.ts';
import { catalogue, selection } from '../entries/catalogue.ts';
import { servicesOf } from '../entries/services.ts';
import { listSections, sectionFacets, type ListSection } from '../entries/sections.ts';
import { dateOf, isResource, subjectsOf } from '../entries/subjects.ts';
import type { Locale } from '../i18n/locales.ts';
import { formatNumber } from '../i18n/plural.ts';
import { strings, type Strings } from '../i18n/strings.ts';
import { listLink, type Link } from './links.ts';
import { row, type Row } from './row.ts';

/** Related entries under the reason why they are related. */
export interface RelatedGroup {
  readonly heading: string;
  readonly rows: readonly Row[];
  /** The list with all of them, when not all are shown. */
  readonly more: Link | undefined;
}

/** How many entries a group shows. */
const shown = 6;
/** How many entries on the same topic are suggested. */
const suggested = 4;

type Reason = keyof Strings['relations'] &
  (
    | 'useWith'
    | 'usedWith'
    | 'byPublisher'
    | 'ledProjects'
    | 'partnerIn'
    | 'organised'
    | 'members'
    | 'itsExperts'
    | 'mentionedIn'
    | 'fromProject'
    | 'projectEvents'
    | 'projectNews'
    | 'inPaths'
  );

/** Why an entry that names this one in a field is related to it. What is not here is told by facts or lists. */
function reason({ from, field }: Relation): Reason | undefined {
  switch (field) {
    case 'publishers':
      return 'byPublisher';
    case 'lead':
      return 'ledProjects';
    case 'partners':
      return 'partnerIn';
    case 'organisers':
      return 'organised';
    case 'memberships':
      return 'members';
    case 'organisation':
      return 'itsExperts';
    case 'organisations':
      return 'mentionedIn';
    case 'steps':
      return 'inPaths';
    case 'related':
      return 'usedWith';
    case 'project':
      if (from.collection === 'events') return 'projectEvents';
      return from.collection === 'news' ? 'projectNews' : 'fromProject';
    default:
      return undefined;
  }
}

function newestFirst(entries: readonly AnyEntry[]): AnyEntry[] {
  return entries.toSorted((a, b) => ((dateOf(a) ?? '') < (dateOf(b) ?? '') ? 1 : -1));
}

function incoming(library: Library, entry: AnyEntry): [Reason, AnyEntry[]][] {
  const groups = new Map<Reason, AnyEntry[]>();
  for (const relation of library.relations.incoming(entry)) {
    const key = reason(relation);
    if (key) groups.set(key, [...(groups.get(key) ?? []), relation.from]);
  }
  return [...groups];
}

/** Everything in an area, section by section, with the list of all of it. */
function areaGroups(library: Library, area: AnyEntry, locale: Locale): RelatedGroup[] {
  const sections: readonly ListSection[] = listSections.filter((section) => section !== 'library');
  return sections.flatMap((section): RelatedGroup[] => {
    const filter = { kind: 'facet', facet: 'area', value: area.slug } as const;
    const hasList = sectionFacets[section].includes('area');
    const entries = hasList
      ? selection(catalogue(library, section), filter)
      : catalogue(library, section).entries.filter((entry) =>
          subjectsOf(entry).areas.includes(area.slug),
        );
    if (entries.length === 0) return [];
    const t = strings(locale);
    const all = `${t.list.more}: ${formatNumber(locale, entries.length)}`;
    return [
      {
        heading: t.sections[section],
        rows: entries.slice(0, shown).map((entry) => row(library, entry, locale)),
        more:
          hasList && entries.length > shown ? listLink(locale, section, all, filter) : undefined,
      },
    ];
  });
}

/** How many of the closest are kept, so that some are left when others are shown for a better reason. */
const considered = 50;

const closest = new WeakMap<AnyEntry, readonly AnyEntry[]>();

/** Resources by the number of topics that they share with a resource, then newest first. */
function sharingTopics(library: Library, entry: AnyEntry): readonly AnyEntry[] {
  const known = closest.get(entry);
  if (known) return known;
  const byTopic = catalogue(library, 'library').facets.get('topic');
  const shared = new Map<AnyEntry, number>();
  for (const topic of subjectsOf(entry).topics) {
    for (const other of byTopic?.get(topic) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const sorted = [...shared]
    .sort(([a, one], [b, two]) => two - one || ((dateOf(a) ?? '') < (dateOf(b) ?? '') ? 1 : -1))
    .slice(0, considered)
    .map(([other]) => other);
  closest.set(entry, sorted);
  return sorted;
}

/** Resources on the same topics as a resource, without those already shown. The languages of a page share the search for them. */
function onSameTopic(library: Library, entry: AnyEntry, known: ReadonlySet<string>): AnyEntry[] {
  if (!isResource(entry)) return [];
  return sharingTopics(library, entry)
    .filter((other) => !known.has(entryKey(other)))
    .slice(0, suggested);
}

/** What the organisation that offers a service offers besides. */
function otherServices(library: Library, entry: AnyEntry): AnyEntry[] {
  return entry.collection === 'services' ? servicesOf(library, entry.facts.provider) : [];
}

/** What else a reader of an entry may want, in both directions of every reference, each group with its reason. */
export function relatedGroups(library: Library, entry: AnyEntry, locale: Locale): RelatedGroup[] {
  if (entry.collection === 'areas') return areaGroups(library, entry, locale);
  const t = strings(locale).relations;
  const seen = new Set([entryKey(entry)]);
  const take = (entries: readonly AnyEntry[]) => {
    const fresh = entries.filter((other) => !seen.has(entryKey(other)));
    fresh.forEach((other) => seen.add(entryKey(other)));
    return fresh;
  };
  const useWith = library.relations
    .outgoing(entry)
    .filter(({ field }) => field === 'related')
    .map(({ to }) => to);
  const project =
    isResource(entry) && entry.facts.project
      ? library.get('projects', entry.facts.project)
      : undefined;
  const siblings = project
    ? library.relations
        .incoming(project)
        .map(({ from }) => from)
        .filter(isResource)
    : [];
  const groups: [string, readonly AnyEntry[]][] = [
    [t.useWith, take(useWith)],
    ...incoming(library, entry).map(([key, entries]): [string, AnyEntry[]] => [
      t[key],
      newestFirst(take(entries)),
    ]),
    [t.sameProject, newestFirst(take(siblings))],
    [t.sameProvider, take(otherServices(library, entry))],
  ];
  groups.push([t.sameTopic, onSameTopic(library, entry, seen)]);
  return groups
    .filter(([, entries]) => entries.length > 0)
    .map(([heading, entries]) => ({
      heading,
      rows: entries.map((other) => row(library, other, locale)),
      more: undefined,
    }));
}
