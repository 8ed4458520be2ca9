/**
 * The endings of all paradigms as one graph: a state for each different set of endings, from which
 * an edge with a letter leads to the set of what may follow it. Sets that are alike are one state,
 * so the endings of participles are there once (a minimal acyclic automaton).
 */
export interface EndingGraph {
  /** For each state, with which prefixes a word may end here: bit 0 none, bit n + 1 the n-th. */
  readonly masks: readonly number[];
  /** For each state, the letters of its edges. */
  readonly letters: readonly (readonly string[])[];
  /** For each state, where its edges lead. */
  readonly targets: readonly (readonly number[])[];
}

/** An ending and the prefixes with which it goes, as a mask of the graph. */
export interface Ending {
  readonly ending: string;
  readonly mask: number;
}

/** What a stem needs to be a form. */
export interface Slot {
  readonly prefix: string;
  readonly ending: string;
}

/** Each ending from a state on with each of its prefixes, in the order of the edges. */
export function slotsFrom(
  graph: EndingGraph,
  root: number,
  prefixes: readonly string[],
): readonly Slot[] {
  const slots: Slot[] = [];
  const before = ['', ...prefixes];
  function walk(state: number, ending: string): void {
    const mask = graph.masks[state] ?? 0;
    before.forEach((prefix, bit) => {
      if ((mask >> bit) & 1) slots.push({ prefix, ending });
    });
    graph.letters[state]?.forEach((letter, edge) => {
      walk(graph.targets[state]?.[edge] ?? 0, ending + letter);
    });
  }
  walk(root, '');
  return slots;
}
