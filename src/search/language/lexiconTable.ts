import { isLocale, type Locale } from '../../i18n/locales.ts';
import { readColumns, type ColumnReader } from './columns.ts';
import { slotsFrom, type EndingGraph } from './endingGraph.ts';

/** Version of the format; a table of another one is not read. */
export const formatVersion = 1;

/** What a lexicon is made of. Words are spelled as `spelling` has it. */
export interface LexiconTable {
  readonly locale: Locale;
  /** Prefixes that leave a word the same word. */
  readonly prefixes: readonly string[];
  readonly graph: EndingGraph;
  /** The stems of the paradigms, in the order of their folded spellings. */
  readonly stems: readonly string[];
  /** For each stem, the state of the graph from which its endings are read. */
  readonly roots: readonly number[];
  /** The words of the corpus: first those of the paradigms, then all others. */
  readonly forms: readonly string[];
  /** How many of the forms belong to paradigms. */
  readonly known: number;
  /** For each form, the logarithm to base 4 of how many documents have it, rounded down. */
  readonly ranks: readonly number[];
}

function readWords(reader: ColumnReader, alphabet: readonly string[]): string[] {
  const shared = reader.numbers();
  const lengths = reader.numbers();
  const letters = reader.numbers().map((letter) => alphabet[letter]);
  const rests = letters.join('');
  let position = 0;
  let last = '';
  return lengths.map((length, index) => {
    last = last.slice(0, shared[index]) + rests.slice(position, position + length);
    position += length;
    return last;
  });
}

function readGraph(reader: ColumnReader, alphabet: readonly string[]): EndingGraph {
  const masks = reader.numbers();
  const sizes = reader.numbers();
  const letters = reader.numbers();
  const steps = reader.numbers();
  let position = 0;
  const edges = sizes.map((size) => ({ start: position, end: (position += size) }));
  return {
    masks,
    letters: edges.map(({ start, end }) =>
      letters.slice(start, end).map((letter) => alphabet[letter] ?? ''),
    ),
    targets: edges.map(({ start, end }, state) =>
      steps.slice(start, end).map((step) => state - step),
    ),
  };
}

/** The stems class by class: the order in which the forms of the corpus are written. */
export function byClass(classOf: readonly number[]): readonly number[] {
  return [...classOf.keys()].sort(
    (one, other) => (classOf[one] ?? 0) - (classOf[other] ?? 0) || one - other,
  );
}

/**
 * Reads a table that `writeTable` has written.
 * @throws when the bytes are not a table of this version
 */
export function readTable(bytes: Uint8Array): LexiconTable {
  const reader = readColumns(bytes);
  const [version] = reader.numbers();
  const locale = reader.text();
  if (version !== formatVersion || !isLocale(locale))
    throw new Error('This is no table of words of this version');
  const prefixes = reader.text().split(' ').filter(Boolean);
  const alphabet = [...reader.text()];
  const graph = readGraph(reader, alphabet);
  const stems = readWords(reader, alphabet);
  const classOf = reader.numbers();
  const classes = reader.numbers();
  const counts = reader.numbers();
  const gaps = reader.numbers();
  const others = readWords(reader, alphabet);
  const ranks = reader.numbers();
  const slots = classes.map((root) => slotsFrom(graph, root, prefixes));
  const forms: string[] = [];
  let position = 0;
  byClass(classOf).forEach((row, index) => {
    let place = -1;
    for (const end = position + (counts[index] ?? 0); position < end; position += 1) {
      place += (gaps[position] ?? 0) + 1;
      const { prefix = '', ending = '' } = slots[classOf[row] ?? 0]?.[place] ?? {};
      forms.push(prefix + (stems[row] ?? '') + ending);
    }
  });
  const known = forms.length;
  forms.push(...others);
  const roots = classOf.map((number) => classes[number] ?? 0);
  return { locale, prefixes, graph, stems, roots, forms, known, ranks };
}
