/** What a style sheet or style attribute must not do, and the pattern by which it is found. */
const reaching: readonly RegExp[] = [
  /@import/i,
  // Escapes and comments within names hide what they spell; drawing programs write neither.
  /\\/,
  /url\(\s*(?!\s|["']?#)/i,
  /(?:image-set|image|src|expression)\(/i,
  /-moz-binding|behavior\s*:/i,
];

/** The part of a CSS text that reaches outside of its file; undefined when nothing does. */
export function reach(css: string): string | undefined {
  const found = reaching.map((pattern) => pattern.exec(css)).find((match) => match !== null);
  return found && css.slice(found.index, found.index + 40);
}
