/** Shorter words are names and abbreviations too often. */
const least = 7;

/**
 * What a word that no dictionary knows may have been meant to be, if one of the commonest slips is
 * in it: two neighbours exchanged (`auhtority`), a letter doubled (`commment`).
 */
export function unslipped(word: string): readonly string[] {
  if (word.length < least || !/^\p{L}+$/u.test(word)) return [];
  const letters = [...word];
  const variants = letters.flatMap((letter, index) => {
    const next = letters[index + 1];
    if (index === 0 || next === undefined) return [];
    if (letter === next) return [letters.toSpliced(index, 1).join('')];
    return [letters.toSpliced(index, 2, next, letter).join('')];
  });
  return [...new Set(variants)];
}
