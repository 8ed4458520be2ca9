/** A file of the text family: which characters it holds, and from which file of the package they are taken. */
export interface FontFace {
  readonly name: string;
  /** The package's own part of the family that has these characters. */
  readonly source: 'latin' | 'latin-ext' | 'cyrillic';
  readonly characters: string;
}

function span(from: string, to: string): string {
  const [first = 0, last = 0] = [from.codePointAt(0), to.codePointAt(0)];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  ).join('');
}

const noBreakSpace = '\u00a0';
const punctuation = '–—‘’‚“”„«»‹›…•·€§©®°×±−²³¹½¼¾¿¡′″';

/**
 * The languages of the site and the names of their neighbours. A browser loads a file when a page
 * has one of its characters, so the third and fourth cost most readers nothing.
 */
export const fontFaces: readonly FontFace[] = [
  { name: 'latin', source: 'latin', characters: span(' ', '~') + noBreakSpace + punctuation },
  { name: 'latvian', source: 'latin-ext', characters: 'āčēģīķļņōŗšūžĀČĒĢĪĶĻŅŌŖŠŪŽ' },
  { name: 'cyrillic', source: 'cyrillic', characters: `${span('А', 'я')}Ёё№` },
  { name: 'western', source: 'latin', characters: span('À', 'ÿ').replace(/[×÷]/g, '') },
  { name: 'baltic', source: 'latin-ext', characters: 'ąćęėįłńśųźżĄĆĘĖĮŁŃŚŲŹŻ' },
];

/** The code points of a face as CSS writes them: `U+20-7E,U+A0`. */
export function unicodeRange(characters: string): string {
  const points = [...new Set(characters)]
    .map((one) => one.codePointAt(0) ?? 0)
    .sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(',');
}
