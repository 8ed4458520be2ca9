import { slotsFrom, type Slot } from './endingGraph.ts';
import { fold, foldAll } from './fold.ts';
import type { LexiconTable } from './lexiconTable.ts';
import { spelling } from './spelling.ts';

/** A paradigm in which a word stands. */
export interface ParadigmMatch {
  readonly row: number;
  /** Whether the word is spelled as the paradigm has it, diacritics included. */
  readonly isSpelled: boolean;
}

/** Finds paradigms by a word and words of the corpus by a paradigm. */
export interface ParadigmIndex {
  /** The paradigms with a form that folds as this word does. */
  match(word: string): readonly ParadigmMatch[];
  /** The forms of a paradigm that the corpus has, as indices of the table's forms. */
  formsOf(row: number): readonly number[];
}

/** Opens the paradigms of a table. */
export function openParadigmIndex(table: LexiconTable): ParadigmIndex {
  const { locale, prefixes, stems, roots, graph } = table;
  const foldedStems = foldAll(stems);
  const rows = Map.groupBy(stems.keys(), (row) => foldedStems[row] ?? '');
  const forms = new Map(table.forms.map((form, index) => [form, index]));
  const slots = new Map<number, readonly Slot[]>();

  function slotsOf(root: number): readonly Slot[] {
    const known = slots.get(root) ?? slotsFrom(graph, root, prefixes);
    slots.set(root, known);
    return known;
  }

  /** Walks from a state along letters that fold to the rest of a word; `visit` gets each ending. */
  function walk(
    state: number,
    folded: string,
    ending: string,
    bit: number,
    visit: (ending: string) => void,
  ) {
    if (folded === '' && ((graph.masks[state] ?? 0) & bit) !== 0) visit(ending);
    graph.letters[state]?.forEach((letter, edge) => {
      const start = fold(letter);
      if (folded === '' || !folded.startsWith(start)) return;
      walk(
        graph.targets[state]?.[edge] ?? 0,
        folded.slice(start.length),
        ending + letter,
        bit,
        visit,
      );
    });
  }

  function matchRest(word: string, folded: string, bit: number): ParadigmMatch[] {
    const found: ParadigmMatch[] = [];
    for (let length = 0; length <= folded.length; length += 1) {
      for (const row of rows.get(folded.slice(0, length)) ?? []) {
        walk(roots[row] ?? 0, folded.slice(length), '', bit, (ending) => {
          found.push({ row, isSpelled: (stems[row] ?? '') + ending === word });
        });
      }
    }
    return found;
  }

  return {
    match(word) {
      const spelled = spelling(word, locale);
      const folded = fold(word);
      return ['', ...prefixes].flatMap((prefix, index) => {
        if (!folded.startsWith(fold(prefix))) return [];
        return matchRest(spelled.slice(prefix.length), folded.slice(prefix.length), 1 << index);
      });
    },
    formsOf(row) {
      const found = slotsOf(roots[row] ?? 0)
        .map(({ prefix, ending }) => forms.get(prefix + (stems[row] ?? '') + ending))
        .filter((index) => index !== undefined);
      return [...new Set(found)];
    },
  };
}
