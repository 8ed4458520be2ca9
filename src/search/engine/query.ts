/** One thing that a query asks for. */
export interface Term {
  /** Words of a phrase in order, as they were typed; one word where nothing was quoted. */
  readonly words: readonly string[];
  /** Whether the words have to stand exactly so. */
  readonly quoted: boolean;
  /** Whether pages with it are left out. */
  readonly excluded: boolean;
}

type Split = (text: string) => readonly string[];

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

/** What joins the parts of a compound. An apostrophe stands within a word. */
const joints = /[^\p{Alphabetic}\p{N}\p{M}_'’]+/u;

/** The parts of a compound, of which single letters tell nothing; none if it is not one. */
function partsOf(word: string, split: Split): readonly string[] {
  const parts = word.split(joints).flatMap(split);
  return parts.length > 1 ? parts.filter((part) => part.length > 1) : [];
}

/**
 * Reads a query: words, "phrases" and -exclusions. A quotation mark that is not closed quotes the
 * rest; what holds neither letter nor digit asks for nothing. A compound that nobody writes so
 * (`NVO/pašvaldība`) asks for its parts, unless it is excluded.
 * @param split cuts text into words as the index does, a compound to one word
 * @param isKnown whether a word, or one that begins with it, is found somewhere
 */
export function parseQuery(text: string, split: Split, isKnown: (word: string) => boolean): Query {
  const read = text.slice(0, longest);
  const terms: Term[] = [];
  for (const [, minus = '', phrase, word = ''] of read.matchAll(pattern)) {
    const words = split(phrase ?? word);
    const term = { quoted: phrase !== undefined, excluded: minus !== '' };
    if (words.length === 0) continue;
    const isPlain = !term.quoted && !term.excluded;
    const parts = isPlain && !words.every(isKnown) ? partsOf(word, split) : [];
    if (parts.length === 0) terms.push({ ...term, words });
    else terms.push(...parts.map((part) => ({ ...term, words: [part] })));
  }
  const open = /[\p{L}\p{N}]$/u.test(read) && terms.at(-1)?.quoted === false;
  return { terms: terms.slice(0, most), open };
}
