/** One thing that a query asks for. */
export interface Term {
  /** Words of a phrase in order, as they were typed; one word where nothing was quoted. */
  readonly words: readonly string[];
  /** Whether the words have to stand exactly so. */
  readonly quoted: boolean;
  /** Whether pages with it are left out. */
  readonly excluded: boolean;
}

export interface Query {
  readonly terms: readonly Term[];
  /** Whether the reader may still be typing the last word. */
  readonly open: boolean;
}

/** How many characters of a query are read, and how many terms. Longer queries are no questions. */
const longest = 400;
const most = 16;

/** Quotation marks of all three languages, and straight ones. */
const quotes = '"„“”«»';
const pattern = new RegExp(
  `(-?)(?:[${quotes}]([^${quotes}]*)[${quotes}]?|([^\\s${quotes}]+))`,
  'gu',
);

/**
 * Reads a query: words, "phrases" and -exclusions. A quotation mark that is not closed quotes the
 * rest; what holds neither letter nor digit asks for nothing.
 * @param split cuts text into words as the index does
 */
export function parseQuery(text: string, split: (text: string) => readonly string[]): Query {
  const read = text.slice(0, longest);
  const terms: Term[] = [];
  for (const [, minus = '', phrase, word = ''] of read.matchAll(pattern)) {
    const words = split(phrase ?? word);
    const term = { quoted: phrase !== undefined, excluded: minus !== '' };
    if (words.length === 0) continue;
    terms.push({ ...term, words });
  }
  const open = /[\p{L}\p{N}]$/u.test(read) && terms.at(-1)?.quoted === false;
  return { terms: terms.slice(0, most), open };
}
