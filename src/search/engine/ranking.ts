import { noZones, zoneAt, type DocumentTable, type Zone, type Zones } from './documents.ts';
import type { FormIndex, Matches, Place } from './matches.ts';
import { levelWeights } from './words.ts';

/** What a word is worth by the place where it stands. */
const zoneWeights: Readonly<Record<Zone, number>> = {
  name: 8,
  title: 8,
  summary: 3,
  keywords: 2,
  body: 1,
};

/** BM25's saturation and the share of a page's length in it (Robertson and Zaragoza 2009). */
const saturation = 2.5;
const lengthShare = 0.5;

/**
 * How much a page gains when its title, or its short name, answers the whole query, and how much
 * more when the query is all that the title says; in proportion when either holds for a part.
 */
const titleGain = 0.5;
const wholeTitleGain = 1.5;

/** A page that answers a query. */
export interface Ranked {
  /** The page's row in the table. */
  readonly page: number;
  readonly score: number;
  /** How many terms of the query it answers. */
  readonly answered: number;
}

/** What one term of a query finds in a page. */
interface Found {
  /** How often, weighed by level and zone. */
  readonly frequency: number;
  /** How the surest of its words was reached. */
  readonly certainty: number;
  /** How many words of the page's title and of its short name it is. */
  readonly inTitle: number;
  readonly inName: number;
}

function find(zones: Zones, places: readonly Place[]): Found {
  let frequency = 0;
  let certainty = 0;
  let inTitle = 0;
  let inName = 0;
  for (const { position, level } of places) {
    const zone = zoneAt(zones, position);
    frequency += zoneWeights[zone] * levelWeights[level];
    certainty = Math.max(certainty, levelWeights[level]);
    if (zone === 'title') inTitle += 1;
    if (zone === 'name') inName += 1;
  }
  return { frequency, certainty, inTitle, inName };
}

/** How much a page gains by its title or name: more the more of the query stands there, and the less else does. */
function gain([name, , title]: Zones, found: readonly Found[], asked: number): number {
  const of = (length: number, counts: readonly number[]) => {
    const answered = counts.filter((count) => count > 0).length / asked;
    const covered = Math.min(
      1,
      counts.reduce((sum, count) => sum + count, 0) / Math.max(1, length),
    );
    return answered * (titleGain + wholeTitleGain * covered * covered);
  };
  return Math.max(
    of(
      title,
      found.map(({ inTitle }) => inTitle),
    ),
    of(
      name,
      found.map(({ inName }) => inName),
    ),
  );
}

/**
 * Scores pages: for each term its places, weighed by level and zone, in BM25 with the rarity of the
 * term among all pages, and less when only other words of the same meaning, or words a slip away,
 * were found; then what the title gains. The order is by how many terms a page answers, then by
 * score, then by date, the newest first; what is equal in all stands in the order of the table.
 */
export function rank(
  table: DocumentTable,
  { lengths }: Pick<FormIndex, 'lengths'>,
  terms: readonly Matches[],
): Ranked[] {
  const total = lengths.length;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, total);
  const pages = new Map<number, { score: number; found: Found[] }>();
  for (const matches of terms) {
    const rarity = Math.log(1 + (total - matches.size + 0.5) / (matches.size + 0.5));
    for (const [page, places] of matches) {
      const found = find(table.zones[page] ?? noZones, places);
      const length = (lengths[page] ?? mean) / Math.max(1, mean);
      const bound = saturation * (1 - lengthShare + lengthShare * length);
      const share = (found.frequency * (saturation + 1)) / (found.frequency + bound);
      const known = pages.get(page) ?? { score: 0, found: [] };
      pages.set(page, {
        score: known.score + rarity * share * found.certainty,
        found: [...known.found, found],
      });
    }
  }
  return [...pages]
    .map(([page, { score, found }]) => ({
      page,
      score: score * (1 + gain(table.zones[page] ?? noZones, found, terms.length)),
      answered: found.length,
    }))
    .sort(
      (a, b) =>
        b.answered - a.answered ||
        b.score - a.score ||
        compareDates(table.dates[b.page], table.dates[a.page]) ||
        a.page - b.page,
    );
}

/** Orders dates as texts; what has none comes before all others. */
export function compareDates(one = '', other = ''): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
