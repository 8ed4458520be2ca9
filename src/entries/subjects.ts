import type { AnyEntry, EntryOf } from './entry.ts';
import { isResourceName, type ResourceName } from '../schemas/names.ts';

export type Resource = EntryOf<ResourceName>;

export function isResource(entry: AnyEntry): entry is Resource {
  return isResourceName(entry.collection);
}

/** What an entry is about; entries that are not sorted by subject are about nothing in particular. */
export interface Subjects {
  readonly areas: readonly string[];
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
}

const nothing: Subjects = { areas: [], topics: [], audiences: [] };

export function subjectsOf(entry: AnyEntry): Subjects {
  if (entry.collection === 'areas' || entry.collection === 'pages') return nothing;
  const { areas = [], topics = [], audiences = [] } = entry.facts;
  return { areas, topics, audiences };
}

/** The date by which an entry is sorted and filtered, as exact as it is known. */
export function dateOf(entry: AnyEntry): string | undefined {
  switch (entry.collection) {
    case 'methodologies':
    case 'studies':
    case 'opinions':
    case 'materials':
      return entry.facts.published;
    case 'projects':
      return entry.facts.from;
    case 'events':
      return entry.facts.start;
    case 'news':
      return entry.facts.date;
    case 'organisations':
    case 'services':
    case 'experts':
    case 'areas':
    case 'pages':
      return undefined;
  }
}

/** Languages in which a reader can get the full text: on the site, as a file, or elsewhere. */
export function fullTextLanguages(entry: AnyEntry): readonly string[] {
  if (!isResource(entry)) return entry.bodies;
  const { files = [], links = [] } = entry.facts;
  return [
    ...new Set([
      ...entry.bodies,
      ...files.map((file) => file.language),
      ...links.map((link) => link.language),
    ]),
  ];
}
