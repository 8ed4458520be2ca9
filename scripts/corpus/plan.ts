import type { CollectionName } from '../../src/schemas/names.ts';
import { english } from './languages/english.ts';
import { random } from './random.ts';
import { makeWriter } from './writer.ts';

export interface CorpusSize {
  readonly entries: number;
  readonly organisations: number;
}

/** The slugs of every collection: what exists, so that references never dangle. */
export type Plan = Readonly<Record<CollectionName, readonly string[]>>;

/** How the entries are spread; materials take the rest. */
const shares = {
  methodologies: 0.06,
  studies: 0.1,
  opinions: 0.12,
  projects: 0.08,
  events: 0.1,
  news: 0.12,
} as const;

const areas = [
  'civic-participation',
  'development-cooperation',
  'global-education',
  'humanitarian-aid',
  'community-resilience',
  'child-welfare',
  'sustainable-development',
  'strong-organisations',
];

export const pageSlugs = ['about', 'contribute', 'data', 'accessibility', 'privacy'];

function slugify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}

function slugs(collection: CollectionName, count: number): string[] {
  const pattern = collection === 'organisations' ? '{@N1} {N1}' : '{N2} {v} {N2}';
  return Array.from({ length: count }, (_, index) => {
    const words = makeWriter(english, random(`slug ${collection} ${index}`)).fill(pattern);
    return `${slugify(words)}-${index + 1}`;
  });
}

/** Decides which entries there are. */
export function makePlan({ entries, organisations }: CorpusSize): Plan {
  const count = (collection: keyof typeof shares) => Math.floor(entries * shares[collection]);
  const names = Object.keys(shares) as (keyof typeof shares)[];
  const bulk = entries - names.reduce((sum, name) => sum + count(name), 0);
  return {
    methodologies: slugs('methodologies', count('methodologies')),
    studies: slugs('studies', count('studies')),
    opinions: slugs('opinions', count('opinions')),
    materials: slugs('materials', bulk),
    projects: slugs('projects', count('projects')),
    events: slugs('events', count('events')),
    news: slugs('news', count('news')),
    organisations: slugs('organisations', organisations),
    services: slugs('services', Math.ceil(organisations / 5)),
    experts: slugs('experts', Math.ceil(organisations / 20)),
    areas,
    pages: pageSlugs,
  };
}
