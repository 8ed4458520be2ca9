/** The font files that a browser loads for a text: those whose `unicode-range` it touches. */
export function fontsFor(css: string, text: string): string[] {
  const characters = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const faces = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, face = '']) => face);
  const needed = faces.filter((face) => {
    const range = /unicode-range:([^;}]*)/i.exec(face)?.[1];
    return range === undefined || [...characters].some((code) => covers(range, code));
  });
  const addresses = needed.flatMap((face) => /url\(["']?([^"')]+\.woff2)/.exec(face)?.[1] ?? []);
  return [...new Set(addresses)];
}

/** `U+0100-017F,U+4??`: whether a range of characters holds one. */
function covers(range: string, code: number): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    const low = Number.parseInt(first.replaceAll('?', '0'), 16);
    const high = Number.parseInt(last.replaceAll('?', 'F'), 16);
    return code >= low && code <= high;
  });
}
