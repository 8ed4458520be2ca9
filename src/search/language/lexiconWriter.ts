import type { Locale } from '../../i18n/locales.ts';
import { writeColumns, type ColumnWriter } from './columns.ts';
import { slotsFrom, type Ending } from './endingGraph.ts';
import { openEndingGraph } from './endingGraphBuilder.ts';
import { byClass, formatVersion } from './lexiconTable.ts';

/** A paradigm cut in two: what all forms begin with, and what follows. */
export interface StemRow {
  readonly stem: string;
  readonly endings: readonly Ending[];
}

/** What a table is written of; words are spelled as `spelling` has it. */
export interface LexiconSource {
  readonly locale: Locale;
  readonly prefixes: readonly string[];
  /** In the order of the folded stems. */
  readonly rows: readonly StemRow[];
  /** The words of the corpus, without letters beyond U+FFFF, in the order of their folded spellings, and in how many documents they are. */
  readonly forms: ReadonlyMap<string, number>;
}

type LetterNumbers = ReadonlyMap<string, number>;

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Writes each word as what it shares with the word before it and the letters that are new. */
function writeWords(writer: ColumnWriter, words: readonly string[], numbers: LetterNumbers): void {
  const shared = words.map((word, index) => sharedLength(words[index - 1] ?? '', word));
  const rests = words.map((word, index) => [...word.slice(shared[index])]);
  writer.numbers(shared);
  writer.numbers(rests.map((rest) => rest.length));
  writer.numbers(rests.flat().map((letter) => numbers.get(letter) ?? 0));
}

/** The letters of words, the most frequent first. */
function alphabetOf(words: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1]).map(([letter]) => letter);
}

/** Writes a table for `readTable`, in columns that compress well. */
export function writeTable({ locale, prefixes, rows, forms }: LexiconSource): Uint8Array {
  const builder = openEndingGraph();
  const { graph } = builder;
  const roots = rows.map((row) => builder.add(row.endings));
  const sizes = [...Map.groupBy(roots, (root) => root)].sort(
    ([one, ofOne], [other, ofOther]) => ofOther.length - ofOne.length || one - other,
  );
  const classes = sizes.map(([root]) => root);
  const classNumbers = new Map(classes.map((root, index) => [root, index]));
  const classOf = roots.map((root) => classNumbers.get(root) ?? 0);

  const others = new Set(forms.keys());
  const known: string[] = [];
  const counts: number[] = [];
  const gaps: number[] = [];
  const slots = classes.map((root) => slotsFrom(graph, root, prefixes));
  for (const row of byClass(classOf)) {
    let last = -1;
    const before = known.length;
    slots[classOf[row] ?? 0]?.forEach(({ prefix, ending }, place) => {
      const form = prefix + (rows[row]?.stem ?? '') + ending;
      if (!others.delete(form)) return;
      known.push(form);
      gaps.push(place - last - 1);
      last = place;
    });
    counts.push(known.length - before);
  }

  const alphabet = alphabetOf([
    ...forms.keys(),
    ...rows.map(({ stem }) => stem),
    ...graph.letters.flat(),
  ]);
  const numbers: LetterNumbers = new Map(alphabet.map((letter, index) => [letter, index]));
  const writer = writeColumns();
  writer.numbers([formatVersion]);
  writer.text(locale);
  writer.text(prefixes.join(' '));
  writer.text(alphabet.join(''));
  writer.numbers(graph.masks);
  writer.numbers(graph.letters.map((letters) => letters.length));
  writer.numbers(graph.letters.flat().map((letter) => numbers.get(letter) ?? 0));
  writer.numbers(
    graph.targets.flatMap((targets, state) => targets.map((target) => state - target)),
  );
  writeWords(
    writer,
    rows.map(({ stem }) => stem),
    numbers,
  );
  writer.numbers(classOf);
  writer.numbers(classes);
  writer.numbers(counts);
  writer.numbers(gaps);
  writeWords(writer, [...others], numbers);
  writer.numbers(
    [...known, ...others].map((form) => Math.floor(Math.log2(forms.get(form) ?? 1) / 2)),
  );
  return writer.bytes();
}
