import { isLocale, type Locale } from '../i18n/locales.ts';
import type { SitePath } from './paths.ts';
import { directoryWords, facetWords, listWords, sectionWords } from './words.ts';

function translateWord(
  tables: readonly Readonly<Record<string, Readonly<Record<Locale, string>>>>[],
  word: string,
  from: Locale,
  to: Locale,
): string {
  const words = tables
    .flatMap((table) => Object.values(table))
    .find((candidate) => candidate[from] === word);
  return words?.[to] ?? word;
}

/**
 * The address at which another language keeps the same page, if it has it.
 * Slugs, facet values and page numbers are the same in all languages; only the words of words.ts change.
 */
export function translatePath(path: string, to: Locale): SitePath {
  const [from = '', section, ...rest] = path.split('/').filter(Boolean);
  if (!isLocale(from)) return '/';
  if (section === undefined) return `/${to}/`;
  const words = [translateWord([sectionWords], section, from, to)];
  const [page = ''] = rest;
  if (section === sectionWords.organisations[from] && rest.length === 1)
    return `/${to}/${[...words, translateWord([directoryWords], page, from, to)].join('/')}/`;
  // A facet word or a page word stands before its value, the word of the titles list alone at the end.
  rest.forEach((segment, index) => {
    const isWord =
      index % 2 === 0 && (index + 1 < rest.length || segment === listWords.titles[from]);
    words.push(isWord ? translateWord([facetWords, listWords], segment, from, to) : segment);
  });
  return `/${to}/${words.join('/')}/`;
}
