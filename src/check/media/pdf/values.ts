/** A value of a PDF file, as far as the check looks at it (ISO 32000-1, 7.3). */
export type PdfValue =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  /** A reference to the object of that number. */
  | { readonly kind: 'reference'; readonly target: number }
  | { readonly kind: 'list'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'dictionary'; readonly items: readonly PdfValue[] }
  /** A string, true, false, null, or a word that stands where none should. */
  | { readonly kind: 'other' };

/** The values that a dictionary gives for a key: of several, readers may take any. */
export function valuesOf(dictionary: PdfValue | undefined, key: string): PdfValue[] {
  if (dictionary?.kind !== 'dictionary') return [];
  const { items } = dictionary;
  return items.filter((_, index) => {
    const before = items[index - 1];
    return before?.kind === 'name' && before.name === key;
  });
}

/** The names among some values, and among the items of lists in them. */
export function namesAmong(values: readonly PdfValue[]): string[] {
  return values.flatMap((value) => {
    if (value.kind === 'name') return [value.name];
    return value.kind === 'list' ? namesAmong(value.items) : [];
  });
}

/** Whether a dictionary has a key. */
export function hasKey(dictionary: PdfValue, key: string): boolean {
  return (
    dictionary.kind === 'dictionary' &&
    dictionary.items.some((item) => item.kind === 'name' && item.name === key)
  );
}
