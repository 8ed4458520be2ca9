import type { SearchResponse } from '../engine/protocol.ts';
import { element } from '../../dom/element.ts';
import { phrase, typed } from '../../dom/words.ts';
import type { SharedWords } from './words.ts';

/** Puts a correction into the place of a word, as often as the word stands in the query. */
export function correctedQuery(query: string, word: string, to: string): string {
  const isPartOfWord = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
  const wanted = word.toLowerCase();
  const small = query.toLowerCase();
  // In a few languages a small letter is longer than its capital: then places would not agree.
  if (small.length !== query.length) return query;
  let result = '';
  for (let at = 0; at < query.length;) {
    const isHere =
      small.startsWith(wanted, at) &&
      !isPartOfWord(small[at - 1]) &&
      !isPartOfWord(small[at + wanted.length]);
    result += isHere ? to : (query[at] ?? '');
    at += isHere ? wanted.length : 1;
  }
  return result;
}

/**
 * What is to be said of an answer before its results: words that were corrected, words that no page
 * has, and that no page has all of them.
 * @param address where a query is searched for
 */
export function notes(
  { corrections, unknown, relaxed, matched }: SearchResponse,
  query: string,
  words: SharedWords,
  address: (query: string) => string,
): HTMLElement[] {
  const corrected = corrections.map(({ word, to }) => {
    const link = element('a', { href: address(correctedQuery(query, word, to)) }, to);
    return element('p', {}, ...phrase(words.corrected, { word: typed(word), to: link }));
  });
  const missing = unknown.flatMap((word, at) => [
    at > 0 ? ', ' : '',
    element('q', {}, typed(word)),
  ]);
  return [
    ...corrected,
    ...(unknown.length > 0 && matched > 0
      ? [element('p', {}, words.unknown, ' ', ...missing)]
      : []),
    ...(relaxed ? [element('p', {}, words.relaxed)] : []),
  ];
}
