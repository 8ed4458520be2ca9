import { answer, askedFor, matchNames, type Answer, type Resources } from './engine.ts';
import type { Matches } from './matches.ts';
import { parseQuery } from './query.ts';
import { rank, type Ranked } from './ranking.ts';
import { isFound, split } from './words.ts';
import { sameWord } from './sameWord.ts';
import { conceptsIn, valuesNamed } from './thesaurus.ts';

const nothing: Answer = {
  ranked: [],
  relaxed: false,
  corrections: [],
  unknown: [],
  places: () => [],
};

/** The pages of another language that name in its words what the query names in its own. */
async function byConcepts(own: Resources, other: Resources, words: readonly string[]) {
  const { lexicon, thesaurus } = own;
  const concepts = conceptsIn(words, thesaurus.synonyms, split, sameWord(lexicon));
  const covered = concepts.reduce((sum, { count }) => sum + count, 0);
  // A word without a translation would be searched for as if it were not there.
  if (covered < words.length) return [];
  return Promise.all(
    concepts.map(({ id }) => matchNames(other, (other.thesaurus.synonyms[id] ?? []).map(split))),
  );
}

/** The pages that stand under a subject whose name in the reader's language holds the words of the query. */
function bySubjects(own: Resources, other: Resources, words: readonly string[]): number[] {
  const { lexicon, thesaurus } = own;
  const named = valuesNamed(words, thesaurus.names, split, sameWord(lexicon));
  const { facets, entries } = other.table;
  return entries.flatMap((_, page) =>
    named.some(({ facet, value }) => {
      const place = facets[facet].values.indexOf(value);
      return facets[facet].of[page]?.includes(place);
    })
      ? [page]
      : [],
  );
}

/**
 * What another language has for a query of the reader's: pages that hold the very words, else those
 * that name the same in its own words, and after them those on a subject of that name. Slips of the
 * pen are not looked for: every word is a slip of some word in another language.
 */
export async function answerElsewhere(
  own: Resources,
  other: Resources,
  text: string,
): Promise<Answer> {
  const direct = await answer(other, text, false);
  if (direct.ranked.length > 0 && !direct.relaxed && direct.corrections.length === 0) return direct;
  const { terms } = parseQuery(text, split, (word) => isFound(own.lexicon, word));
  if (terms.length === 0 || terms.some(({ excluded, quoted }) => excluded || quoted))
    return nothing;
  const words = askedFor(own.lexicon, terms).flatMap((term) => term.words);
  const matches: readonly Matches[] = await byConcepts(own, other, words);
  const named = rank(other.table, other.index, matches).filter(
    ({ answered }) => answered === matches.length,
  );
  const known = new Set(named.map(({ page }) => page));
  const subject: Ranked[] = bySubjects(own, other, words)
    .filter((page) => !known.has(page))
    .map((page) => ({ page, score: 0, answered: 0 }));
  return {
    ...nothing,
    ranked: [...named, ...subject],
    places: (page) => matches.flatMap((one) => one.get(page) ?? []),
  };
}
