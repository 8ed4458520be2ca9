import { fold, foldAll } from './fold.ts';
import type { LexiconTable } from './lexiconTable.ts';
import type { ParadigmIndex } from './paradigmIndex.ts';
import { nearBeginnings, openSlipSearch } from './slips.ts';

/** A word that may have been meant. */
export interface Correction {
  /** The word, in lower case with its diacritics. */
  readonly word: string;
  /** Slips between the two, diacritics not counted. */
  readonly distance: number;
  /** The folded words of the corpus that are forms of it. */
  readonly forms: readonly string[];
}

/** Finds what was meant by a word with slips in it. */
export interface Corrections {
  of(word: string): readonly Correction[];
}

interface Candidate extends Correction {
  readonly cost: number;
  /** The rank of its most frequent form. */
  readonly rank: number;
}

/** How much less likely than the best a correction may be. */
const margin = 0.05;

/** How many slips are believable in a word of this length. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}

/** The likelier slips cost less: an exchange, a letter doubled or not; one in the first letter costs more. */
function cost(typed: string, meant: string, distance: number): number {
  const isExchange =
    typed.length === meant.length && [...typed].sort().join() === [...meant].sort().join();
  const undoubled = (word: string) => word.replace(/(.)\1+/gu, '$1');
  const isDoubling = undoubled(typed) === undoubled(meant);
  const isFirst = typed[0] !== meant[0];
  return distance - (isExchange ? 0.3 : 0) - (isDoubling ? 0.4 : 0) + (isFirst ? 0.3 : 0);
}

/**
 * Opens the search for corrections in a table.
 * @param folded the forms of the table, folded
 */
export function openCorrections(
  table: LexiconTable,
  folded: readonly string[],
  paradigms: ParadigmIndex,
): Corrections {
  const { graph, prefixes, forms } = table;
  const stems = foldAll(table.stems);
  const letters = graph.letters.map((edges) => edges.map(fold));
  // Words of paradigms are found by those.
  const others = folded.slice(table.known);

  function candidates(word: string): Candidate[] {
    const limit = tolerance(word.length);
    const found = new Map<string, Candidate>();
    function add(
      meant: string,
      distance: number,
      row: number,
      known: () => readonly number[],
    ): void {
      const key = `${meant} ${String(row)}`;
      // Two slips, one of them in the first letter, leave too little to go by.
      const isFar = distance > 1 && fold(meant)[0] !== word[0];
      if (distance > limit || isFar || found.has(key)) return;
      const indices = known();
      if (indices.length === 0) return;
      found.set(key, {
        word: meant,
        distance,
        cost: cost(word, fold(meant), distance),
        rank: Math.max(...indices.map((index) => table.ranks[index] ?? 0)),
        forms: indices.map((index) => folded[index] ?? ''),
      });
    }
    ['', ...prefixes].forEach((prefix, bit) => {
      if (!word.startsWith(fold(prefix))) return;
      const search = openSlipSearch(word.slice(prefix.length), limit);
      function walk(state: number, depth: number, form: string, row: number): void {
        if (((graph.masks[state] ?? 0) >> bit) & 1)
          add(form, search.distance(depth), row, () => paradigms.formsOf(row));
        graph.letters[state]?.forEach((letter, edge) => {
          if (search.step(depth, letters[state]?.[edge] ?? ''))
            walk(graph.targets[state]?.[edge] ?? 0, depth + 1, form + letter, row);
        });
      }
      nearBeginnings(search, stems, (row, depth) => {
        walk(table.roots[row] ?? 0, depth, prefix + (table.stems[row] ?? ''), row);
      });
    });
    const search = openSlipSearch(word, limit);
    nearBeginnings(search, others, (index, depth) => {
      const form = index + table.known;
      add(forms[form] ?? '', search.distance(depth), -1, () => [form]);
    });
    return [...found.values()];
  }

  return {
    of(word) {
      const all = candidates(fold(word)).sort(
        (one, other) => one.cost - other.cost || other.rank - one.rank,
      );
      const best = all[0]?.cost ?? 0;
      const near = all.filter((one) => one.cost <= best + margin);
      return [...Map.groupBy(near, (one) => one.word)].map(([meant, same]) => ({
        word: meant,
        distance: Math.min(...same.map((one) => one.distance)),
        forms: [...new Set(same.flatMap((one) => one.forms))],
      }));
    },
  };
}
