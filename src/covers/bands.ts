import type { ResourceName } from '../schemas/names.ts';

/** Width and height of a cover. */
const width = 60;
const height = 80;

/** One stitch of a weave, drawn with relative commands in a square of 10 from its upper left corner. */
interface Weave {
  readonly stitch: string;
  readonly filled: boolean;
}

/** The weaves, one after the other for the areas in their order. */
const weaves: readonly Weave[] = [
  { stitch: 'm0 7 5-5 5 5', filled: false },
  { stitch: 'm0 5 5-4 5 4-5 4z', filled: true },
  { stitch: 'm5 1v8m-3-5 3 2 3-2', filled: false },
  { stitch: 'm1 8h4v-6h4', filled: false },
  { stitch: 'm0 5q2.5-5 5 0t5 0', filled: false },
  { stitch: 'm2 1 6 4-6 4z', filled: true },
  { stitch: 'm2 2 6 6m0-6-6 6', filled: false },
  { stitch: 'm3 3h4v4h-4z', filled: true },
  { stitch: 'm1 3h8m-8 4h8', filled: false },
  { stitch: 'm5 2a3 3 0 1 0 .1 0z', filled: true },
];

/** The weave of what belongs to no area: plain threads. */
const plain: Weave = { stitch: 'm0 5h10', filled: false };

/** Upper edges of the rows of stitches, by where a type has its bands. */
function rowsOf(collection: ResourceName, count: number): readonly number[] {
  const rows = Array.from({ length: count }, (_, index) => index * 10);
  switch (collection) {
    // A path goes up from the foot.
    case 'methodologies':
      return rows.map((row) => height - 10 - row);
    // Data lie above and below what they say.
    case 'studies':
      return [
        ...rows.slice(0, Math.ceil(count / 2)),
        ...rows.slice(0, Math.floor(count / 2) || 1).map((row) => height - 10 - row),
      ];
    // A voice comes from the top.
    case 'opinions':
      return rows;
    // Things lie on the middle shelf, under their letter.
    case 'materials':
      return rows.map((row) => 50 + row);
  }
}

/** How far below the middle of the free height a letter stands, for its capitals to be in the middle. */
const drop = 13;

/** The middle of the largest height that no row takes. */
function middle(rows: readonly number[]): number {
  const taken = rows.toSorted((a, b) => a - b);
  const spaces = [-10, ...taken].map((row, index) => ({
    from: row + 10,
    to: taken[index] ?? height,
  }));
  const largest = spaces.reduce((one, other) =>
    other.to - other.from > one.to - one.from ? other : one,
  );
  return (largest.from + largest.to) / 2;
}

/** The bands of a cover: rows of stitches and the edges that hold them, and where a letter stands clear of them. */
export function bands(
  collection: ResourceName,
  area: number | undefined,
  grain: number,
): { readonly lines: string; readonly shapes: string; readonly baseline: number } {
  const weave = area === undefined ? plain : (weaves[area % weaves.length] ?? plain);
  const rows = rowsOf(collection, 1 + (grain % 3));
  // Stitches stand close or leave every second or third place empty.
  const gap = 10 * (1 + ((grain >>> 8) % 3));
  const stitches = rows.map((row, index) => {
    const shift = index % 2 === 0 ? 0 : gap / 2;
    const places = Array.from(
      { length: Math.ceil(width / gap) },
      (_, place) => place * gap + shift,
    );
    return places
      .filter((place) => place + 10 <= width)
      .map((place) => `M${place} ${row}${weave.stitch}`)
      .join('');
  });
  const edges = [Math.min(...rows), Math.max(...rows) + 10]
    .filter((edge) => edge > 0 && edge < height)
    .map((edge) => `M0 ${edge}h${width}`)
    .join('');
  const drawn = stitches.join('');
  const baseline = middle(rows) + drop;
  return weave.filled
    ? { lines: edges, shapes: drawn, baseline }
    : { lines: drawn + edges, shapes: '', baseline };
}
