/** Names as a list in a sentence, the same in each of the languages. */
export function list(names: readonly string[]): string {
  return names.join(', ');
}

/** How many digits a value has, whatever stands between them. */
export function digits(value: string): number {
  return value.replace(/\D/g, '').length;
}
