/** Where convert_case, which Pagefind uses, parts a word: `wiFi`, `WKWeb`, `covid19`. */
const humps =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})/u;

/** What makes Pagefind look for parts: what is neither letter nor digit, and a capital within. */
const compound = /[^\p{Alphabetic}\p{N}]|(?<=.)\p{Lu}/su;

/** A word of a text as Pagefind keeps it, before folding. */
export interface Segment {
  /** All letters and digits between two spaces, in lower case; empty if there are none. */
  readonly whole: string;
  /** The parts of a compound, without those of one byte; none if it is not one. */
  readonly parts: readonly string[];
}

function partsOf(word: string, whole: string): string[] {
  if (whole === '' || !compound.test(word)) return [];
  const parts = word
    .split(/[!-/:-@[-`{-~]+/)
    .flatMap((part) => part.split(humps))
    .map((part) => part.toLowerCase());
  if (parts.filter(Boolean).join(' ') === whole) return [];
  return parts.filter((part) => new TextEncoder().encode(part).length > 1);
}

/**
 * Splits a text as Pagefind 1.5 does when it indexes (its source, fossick/mod.rs and splitting.rs):
 * at spaces, and what stands between them is one word without its punctuation, `_` excepted:
 * `sociāli-ekonomisks` is `sociāliekonomisks`. If there was punctuation or a capital within, it is
 * kept in its parts too, which are parted by ASCII punctuation, capitals and digits. Pagefind ends
 * every block with a full stop, so the last word of a block is a compound in any case.
 * Position n in Pagefind's index is segment n, whether it is empty or not.
 */
export function segments(text: string): readonly Segment[] {
  return text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => {
      const whole = word.replace(/[^\p{Alphabetic}\p{N}_]/gu, '').toLowerCase();
      return { whole, parts: partsOf(word, whole) };
    });
}
