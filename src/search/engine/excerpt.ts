import { zoneAt, type Zones } from './documents.ts';
import type { Place } from './matches.ts';
import type { Piece, SearchResult } from './protocol.ts';
import { levelWeights } from './words.ts';

/** What has an address of its own in a page, and the place of its first word. */
export interface Anchor {
  /** Its tag: beside headings, notes and the places that refer to them have addresses. */
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** How many words an excerpt has, and how many of them stand before the first that matched. */
const length = 32;
const before = 6;

function pieces(words: readonly string[], from: number, marked: ReadonlySet<number>): Piece[] {
  const result: { text: string; marked: boolean }[] = [];
  const add = (text: string, isMarked: boolean) => {
    const last = result.at(-1);
    if (last?.marked === isMarked) last.text += text;
    else if (text !== '') result.push({ text, marked: isMarked });
  };
  words.forEach((word, index) => {
    if (index > 0) add(' ', false);
    // Punctuation at a word's edges is no part of it.
    const [, left = '', core = word, right = ''] =
      (marked.has(from + index) && /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word)) || [];
    add(left, false);
    add(core, marked.has(from + index));
    add(right, false);
  });
  return result;
}

/** The beginning of the stretch that holds the most of what was asked for. */
function bestStart(places: readonly Place[]): number | undefined {
  const sorted = places.toSorted((a, b) => a.position - b.position);
  const value = (from: number) =>
    sorted
      .filter(({ position }) => position >= from && position < from + length - before)
      .reduce((sum, { level }) => sum + levelWeights[level], 0);
  let best: { readonly position: number; readonly value: number } | undefined;
  for (const { position } of sorted) {
    const here = value(position);
    if (!best || here > best.value) best = { position, value: here };
  }
  return best?.position;
}

/** What a result shows of its page. */
export type Shown = Pick<SearchResult, 'title' | 'excerpt'> & {
  /** The heading above what is shown, when it is below the beginning of the page. */
  readonly anchor: Anchor | undefined;
};

/**
 * Cuts title and excerpt out of a page's text and marks every form that answered.
 * @param content the text of the page, its words parted by white space, as the index counts them
 */
export function show(
  content: string,
  title: string,
  anchors: readonly Anchor[],
  zones: Zones,
  places: readonly Place[],
): Shown {
  const words = content.split(/\s+/);
  const marked = new Set(places.map(({ position }) => position));
  const [name, keywords, titled, summary] = zones;
  const titleFrom = name + keywords;
  const textFrom = titleFrom + titled;
  const inText = places.filter(({ position }) => position >= textFrom);
  const found = bestStart(inText);
  const isDeep = found !== undefined && zoneAt(zones, found) === 'body';
  const start = isDeep ? Math.max(textFrom + summary, found - before) : textFrom;
  const shown = words.slice(start, start + length);
  const excerpt = pieces(shown, start, marked);
  return {
    title: pieces(title.split(/\s+/), titleFrom, marked),
    excerpt: [
      ...(start > textFrom ? [{ text: '… ', marked: false }] : []),
      ...excerpt,
      ...(start + length < words.length ? [{ text: ' …', marked: false }] : []),
    ],
    anchor: isDeep
      ? anchors.findLast(
          ({ element, location }) =>
            /^h\d$/.test(element) && location <= found && location >= textFrom + summary,
        )
      : undefined,
  };
}
