import type { Spelling } from './pagefindFiles.ts';
import { levelWeights, type Level, type Reading } from './words.ts';

/** The index of one language: which pages hold a form, by its spellings. */
export interface FormIndex {
  /** How many words each page has, by its row. */
  readonly lengths: readonly number[];
  /** @throws when a file of the index cannot be loaded */
  find(form: string): Promise<readonly Spelling[]>;
}

/** A word of a page that answers a term of the query. */
export interface Place {
  readonly position: number;
  readonly level: Level;
}

/** The pages that answer one term, by row, each with the places that do. */
export type Matches = ReadonlyMap<number, readonly Place[]>;

/** Where a word stands as it was typed, the same letters with other diacritics are another form of it. */
function levelOf(level: Level, spelling: string, spellings: readonly Spelling[], typed: string) {
  const isTyped = spelling === typed || !spellings.some((other) => other.spelling === typed);
  return level === 'exact' && !isTyped ? 'lemma' : level;
}

/**
 * Unites the pages that hold any of the forms. A word reached in two ways counts for the surer one.
 * @param typed the word as the reader typed it, in small letters
 */
export async function matchForms(
  index: FormIndex,
  readings: readonly Reading[],
  typed: string,
): Promise<Matches> {
  const found = await Promise.all(
    readings.map(async (reading) => ({ reading, spellings: await index.find(reading.form) })),
  );
  const pages = new Map<number, Map<number, Level>>();
  for (const { reading, spellings } of found) {
    for (const { spelling, hits } of spellings) {
      const level = levelOf(reading.level, spelling, spellings, typed);
      for (const { page, positions } of hits) {
        const places = pages.get(page) ?? new Map<number, Level>();
        pages.set(page, places);
        for (const position of positions) {
          const known = places.get(position);
          if (known === undefined || levelWeights[level] > levelWeights[known])
            places.set(position, level);
        }
      }
    }
  }
  return new Map(
    [...pages].map(([page, places]) => [
      page,
      [...places].map(([position, level]) => ({ position, level })),
    ]),
  );
}

/** Keeps the pages where all words of a phrase stand one after the other, with all their places there. */
export function inSequence(words: readonly Matches[]): Matches {
  const [first, ...rest] = words;
  if (rest.length === 0) return first ?? new Map<number, Place[]>();
  const result = new Map<number, Place[]>();
  for (const [page, places] of first ?? []) {
    const next = rest.map(
      (matches) => new Map(matches.get(page)?.map((place) => [place.position, place])),
    );
    const phrases = places.flatMap((place): Place[] => {
      const others = next.map((at, distance) => at.get(place.position + distance + 1));
      return others.every((other) => other !== undefined) ? [place, ...others] : [];
    });
    if (phrases.length > 0) result.set(page, phrases);
  }
  return result;
}

/** The pages that answer all of several terms, with the places of all. */
export function together(terms: readonly Matches[]): Matches {
  const [first = new Map<number, Place[]>(), ...rest] = terms;
  return new Map(
    [...first]
      .filter(([page]) => rest.every((matches) => matches.has(page)))
      .map(([page]) => [page, terms.flatMap((matches) => matches.get(page) ?? [])]),
  );
}
