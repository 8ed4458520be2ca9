/**
 * The key under which Pagefind 1.5 keeps a word: lower case, without diacritics. Combining marks are
 * stripped from the canonical decomposition, so `ā` is `a`, `й` is `и` and `ё` is `е`; letters with
 * a stroke (`ł`) and ligatures stay as they are.
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}

/** Folds many words at once, none of which holds a line break: much faster than one by one. */
export function foldAll(words: readonly string[]): readonly string[] {
  return words.length === 0 ? [] : fold(words.join('\n')).split('\n');
}
