import { fold } from '../language/fold.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { sameWord } from './sameWord.ts';
import type { DocumentTable } from './documents.ts';
import {
  inSequence,
  matchForms,
  together,
  type FormIndex,
  type Matches,
  type Place,
} from './matches.ts';
import { parseQuery, type Term } from './query.ts';
import { rank, type Ranked } from './ranking.ts';
import { conceptsIn, type Concept, type Thesaurus } from './thesaurus.ts';
import { isFound, read, split, type Correction } from './words.ts';

/** What one language is searched with. */
export interface Resources {
  readonly table: DocumentTable;
  readonly index: FormIndex;
  readonly lexicon: Lexicon;
  readonly thesaurus: Thesaurus;
}

export interface Answer {
  readonly ranked: readonly Ranked[];
  /** Whether no page has all the words, so that the pages have some of them. */
  readonly relaxed: boolean;
  readonly corrections: readonly Correction[];
  /** Words that nothing was found for. */
  readonly unknown: readonly string[];
  /** The places in a page that answered. */
  readonly places: (page: number) => readonly Place[];
}

/** One thing that was asked for: the pages that have it, and the words that it was asked in. */
interface Asked {
  readonly words: readonly string[];
  readonly matches: Matches;
}

/** The pages that have a term: a word in any of its forms, a phrase word for word. */
async function matchTerm({ lexicon, index }: Resources, term: Term, isOpen: boolean) {
  const words = await Promise.all(
    term.words.map(async (word) => {
      const found = term.quoted
        ? {
            readings: [{ form: fold(word), level: 'exact' as const }],
            correction: undefined,
          }
        : read(lexicon, word, isOpen);
      return { ...found, matches: await matchForms(index, found.readings, word) };
    }),
  );
  return {
    matches: inSequence(words.map((word) => word.matches)),
    corrections: words.flatMap(({ correction }) => correction ?? []),
  };
}

/** The pages that have one of several names, each of one word or of more, in any of their forms. */
export async function matchNames(
  { lexicon, index }: Pick<Resources, 'lexicon' | 'index'>,
  names: readonly (readonly string[])[],
): Promise<Matches> {
  const pages = new Map<number, readonly Place[]>();
  for (const name of names) {
    const words = await Promise.all(
      name.map((word) =>
        matchForms(
          index,
          lexicon.understand(word).map(({ form }) => ({ form, level: 'synonym' as const })),
          word,
        ),
      ),
    );
    for (const [page, places] of inSequence(words)) {
      pages.set(page, [...(pages.get(page) ?? []), ...places]);
    }
  }
  return pages;
}

/** Adds the pages that name a concept in other words. */
async function withOthers(
  { lexicon, index }: Resources,
  asked: readonly Matches[],
  { names }: Concept,
): Promise<Matches> {
  const pages = new Map(together(asked));
  for (const [page, places] of await matchNames({ lexicon, index }, names)) {
    pages.set(page, [...(pages.get(page) ?? []), ...places]);
  }
  return pages;
}

/** Puts the terms that name a concept together into one, and adds its other words. */
async function withConcepts(
  resources: Resources,
  asked: readonly Asked[],
): Promise<readonly Asked[]> {
  const { thesaurus, lexicon } = resources;
  const concepts = conceptsIn(
    asked.map(({ words }) => words.join(' ')),
    thesaurus.synonyms,
    split,
    sameWord(lexicon),
  );
  const merged: Asked[] = [];
  for (let at = 0; at < asked.length;) {
    const concept = concepts.find(({ from }) => from === at);
    const span = asked.slice(at, at + (concept?.count ?? 1));
    const words = span.flatMap((one) => one.words);
    const own = span.map(({ matches }) => matches);
    const matches = concept
      ? await withOthers(resources, own, concept)
      : (own[0] ?? new Map<number, readonly Place[]>());
    merged.push({ words, matches });
    at += span.length;
  }
  return merged;
}

/** What pages have to hold: words of grammar only where nothing else is asked for, or where they are quoted. */
export function askedFor(lexicon: Lexicon, terms: readonly Term[]): readonly Term[] {
  const wanted = terms.filter(({ excluded }) => !excluded);
  const telling = wanted.filter(
    ({ quoted, words }) => quoted || !words.every((word) => lexicon.isGrammar(word)),
  );
  return telling.length > 0 ? telling : wanted;
}

/**
 * Answers a query: pages that have all its terms; where no page has, pages that have some of them,
 * and the answer says so. Excluded terms take their pages away in either case.
 * @param typing whether the reader may go on typing, so that the last word may be a beginning
 * @throws when a file of the index cannot be loaded
 */
export async function answer(resources: Resources, text: string, typing: boolean): Promise<Answer> {
  const query = parseQuery(text, split, (word) => isFound(resources.lexicon, word));
  const wanted = askedFor(resources.lexicon, query.terms);
  const unwanted = query.terms.filter(({ excluded }) => excluded);
  const isOpen = (term: Term) => typing && query.open && term === query.terms.at(-1);
  const [found, banned] = await Promise.all([
    Promise.all(wanted.map((term) => matchTerm(resources, term, isOpen(term)))),
    Promise.all(unwanted.map((term) => matchTerm(resources, term, false))),
  ]);
  const plain = found.map(({ matches }, at) => ({ matches, words: wanted[at]?.words ?? [] }));
  const asked = wanted.some(({ quoted }) => quoted) ? plain : await withConcepts(resources, plain);
  const hidden = new Set(banned.flatMap(({ matches }) => [...matches.keys()]));
  const ranked = rank(
    resources.table,
    resources.index,
    asked.map(({ matches }) => matches),
  ).filter(({ page }) => !hidden.has(page));
  const most = ranked[0]?.answered ?? 0;
  const relaxed = most > 0 && most < asked.length;
  // A page with one word of many answers something else.
  const least = relaxed ? Math.min(most, Math.ceil(asked.length / 2)) : asked.length;
  return {
    ranked: ranked.filter(({ answered }) => answered >= least),
    relaxed,
    corrections: found.flatMap(({ corrections }) => corrections),
    unknown: asked.filter(({ matches }) => matches.size === 0).map(({ words }) => words.join(' ')),
    places: (page) => asked.flatMap(({ matches }) => matches.get(page) ?? []),
  };
}
