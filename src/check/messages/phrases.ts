/** Names as a list in a sentence, the same in each of the languages. */
export function list(names: readonly string[]): string {
  return names.join(', ');
}

/** A piece of an editor's text, as much of it as shows which one is meant. */
export function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

/** How many digits a value has, whatever stands between them. */
export function digits(value: string): number {
  return value.replace(/\D/g, '').length;
}
