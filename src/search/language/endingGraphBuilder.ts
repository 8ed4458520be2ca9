import type { Ending, EndingGraph } from './endingGraph.ts';

/** Collects sets of endings into one graph. */
export interface EndingGraphBuilder {
  /** Adds a set of endings; the same set gets the same state. */
  add(endings: readonly Ending[]): number;
  readonly graph: EndingGraph;
}

/** Begins a graph. States are numbered so that edges lead to lower numbers. */
export function openEndingGraph(): EndingGraphBuilder {
  const masks: number[] = [];
  const letters: (readonly string[])[] = [];
  const targets: (readonly number[])[] = [];
  const states = new Map<string, number>();

  function add(endings: readonly Ending[]): number {
    const mask = endings.find(({ ending }) => ending === '')?.mask ?? 0;
    const longer = endings.filter(({ ending }) => ending !== '');
    const edges = [...Map.groupBy(longer, ({ ending }) => ending.slice(0, 1))]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([letter, group]) => ({
        letter,
        target: add(group.map((one) => ({ ...one, ending: one.ending.slice(1) }))),
      }));
    const key = `${String(mask)} ${edges.map(({ letter, target }) => letter + String(target)).join(' ')}`;
    const known = states.get(key);
    if (known !== undefined) return known;
    states.set(key, masks.length);
    letters.push(edges.map(({ letter }) => letter));
    targets.push(edges.map(({ target }) => target));
    return masks.push(mask) - 1;
  }

  return { add, graph: { masks, letters, targets } };
}
