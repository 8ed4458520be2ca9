import { element, part } from './element.ts';

/** What the reader typed, inside a sentence: whatever it holds, it does not turn the rest around. */
export function typed(text: string): HTMLElement {
  return element('bdi', {}, text);
}

/** Reads the words that the page's template brings. */
export function readWords(root: ParentNode): unknown {
  return JSON.parse(part(root, '[data-words]', HTMLScriptElement).text);
}

/** Fills the places of a sentence; what stands around them stays text. */
export function phrase(
  sentence: string,
  filling: Readonly<Record<string, Node | string>>,
): (Node | string)[] {
  return sentence.split(/\{(\w+)\}/).map((piece, at) => (at % 2 ? (filling[piece] ?? '') : piece));
}
