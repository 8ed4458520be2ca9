import type { SearchFacet } from '../../i18n/facets.ts';

/** Words that mean the same, by concept; concepts are shared by the languages. Each may be of several words. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** What the vocabularies say in one language. */
export interface Thesaurus {
  readonly synonyms: Synonyms;
  /** The names of the values of each facet. */
  readonly names: Readonly<Partial<Record<SearchFacet, Readonly<Record<string, string>>>>>;
}

/** Where in a query a concept is named. */
export interface Concept {
  readonly id: string;
  /** The first of its terms, and how many they are. */
  readonly from: number;
  readonly count: number;
  /** All words for it in the same language, each cut into its words. */
  readonly names: readonly (readonly string[])[];
}

/** Tells whether a word typed and a word of a vocabulary are forms of one word. */
export type SameWord = (typed: string, listed: string) => boolean;

/** The names of a concept, each cut into its words. */
interface Cut {
  readonly id: string;
  readonly names: readonly (readonly string[])[];
}

const cuts = new WeakMap<Synonyms, readonly Cut[]>();

function cut(synonyms: Synonyms, split: (text: string) => readonly string[]): readonly Cut[] {
  const known = cuts.get(synonyms);
  if (known) return known;
  const made = Object.entries(synonyms).map(([id, group]) => ({
    id,
    names: group.map((name) => split(name)).filter((name) => name.length > 0),
  }));
  cuts.set(synonyms, made);
  return made;
}

/** Finds the concepts that a query names, the longest name first where two overlap. */
export function conceptsIn(
  words: readonly string[],
  synonyms: Synonyms,
  split: (text: string) => readonly string[],
  same: SameWord,
): Concept[] {
  const named = cut(synonyms, split).flatMap(({ id, names }) =>
    names.flatMap((name) =>
      words.flatMap((_, from): Concept[] => {
        const isHere = name.every((word, offset) => {
          const typed = words[from + offset];
          return typed !== undefined && same(typed, word);
        });
        return isHere ? [{ id, from, count: name.length, names }] : [];
      }),
    ),
  );
  const taken = new Set<number>();
  return named
    .sort((a, b) => b.count - a.count)
    .filter(({ from, count }) => {
      const span = Array.from({ length: count }, (_, offset) => from + offset);
      if (span.some((place) => taken.has(place))) return false;
      span.forEach((place) => taken.add(place));
      return true;
    });
}

/** The facet values whose names hold every one of these words. */
export function valuesNamed(
  words: readonly string[],
  names: Thesaurus['names'],
  split: (text: string) => readonly string[],
  same: SameWord,
): { readonly facet: SearchFacet; readonly value: string }[] {
  if (words.length === 0) return [];
  return Object.entries(names).flatMap(([facet, values]) =>
    Object.entries(values)
      .filter(([, name]) => {
        const cut = split(name);
        return words.every((word) => cut.some((listed) => same(word, listed)));
      })
      // Object.entries widens the facet's name, which is a key of `names`, to a string.
      .map(([value]) => ({ facet: facet as SearchFacet, value })),
  );
}
