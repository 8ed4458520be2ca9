/** What is needed of a word while its letters are compared with those of another one. */
export interface SlipSearch {
  /**
   * Takes the next letter of a candidate.
   * @param depth how many letters of the candidate were taken before
   * @returns whether the candidate may still become a near word
   */
  step(depth: number, letter: string): boolean;
  /** The slips between the word and the first `depth` letters of the candidate; Infinity for too many. */
  distance(depth: number): number;
}

/**
 * Compares a word with candidates letter by letter, so that candidates which begin alike are
 * compared once. A slip is a letter too many, one missing, a wrong one, or two neighbours exchanged,
 * and no letter slips twice (optimal string alignment distance).
 * @param limit the most slips
 */
export function openSlipSearch(word: string, limit: number): SlipSearch {
  // Row d holds the distances of the first d letters of a candidate to all beginnings of the word.
  const width = word.length + 1;
  const cells = new Uint8Array(width * (word.length + limit + 3));
  for (let column = 0; column < width; column += 1) cells[column] = column;
  const letters: string[] = [];
  const at = (row: number, column: number) => cells[row * width + column] ?? 0;

  return {
    step(depth, letter) {
      if (depth >= word.length + limit) return false;
      letters[depth] = letter;
      const row = depth + 1;
      let least = row;
      cells[row * width] = row;
      for (let column = 1; column < width; column += 1) {
        const change = at(depth, column - 1) + (word[column - 1] === letter ? 0 : 1);
        let cost = Math.min(change, at(depth, column) + 1, at(row, column - 1) + 1);
        const isExchange =
          depth > 0 && word[column - 1] === letters[depth - 1] && word[column - 2] === letter;
        if (isExchange) cost = Math.min(cost, at(depth - 1, column - 2) + 1);
        cells[row * width + column] = cost;
        if (cost < least) least = cost;
      }
      return least <= limit;
    },
    distance(depth) {
      const slips = at(depth, word.length);
      return slips <= limit ? slips : Infinity;
    },
  };
}

/**
 * Visits the words of a sorted list that may still become near words when letters follow them.
 * What begins with letters that are too far off is passed over.
 */
export function nearBeginnings(
  search: SlipSearch,
  sorted: readonly string[],
  visit: (index: number, depth: number) => void,
): void {
  let last = '';
  // From this length on, what the last words began with is too far off.
  let dead = Infinity;
  sorted.forEach((candidate, index) => {
    let shared = 0;
    while (shared < last.length && last[shared] === candidate[shared]) shared += 1;
    last = candidate;
    if (shared >= dead) return;
    dead = Infinity;
    for (let depth = shared; depth < candidate.length; depth += 1) {
      if (!search.step(depth, candidate[depth] ?? '')) {
        dead = depth + 1;
        return;
      }
    }
    visit(index, candidate.length);
  });
}
