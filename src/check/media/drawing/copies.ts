import { XmlElement } from '@rgrove/parse-xml';

/** The most elements that a drawing may have once every copy (`use`) is drawn. */
const maxDrawn = 100_000;

/** How far a copy may lead to a copy, elements within elements included. */
const maxDepth = 1000;

function children(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement);
}

function copied({ name, attributes }: XmlElement): string | undefined {
  if (!/^(?:\w+:)?use$/.test(name)) return undefined;
  return Object.entries(attributes)
    .find(([key]) => /^(?:\w+:)?href$/.test(key))?.[1]
    .trim()
    .replace(/^#/, '');
}

/** Whether copies of copies, each small, add up to more than a browser can draw, or go in circles. */
export function isOvergrown(elements: readonly XmlElement[]): boolean {
  const byId = new Map(elements.map((element) => [element.attributes['id'], element]));
  const counts = new Map<XmlElement, number>();
  function drawn(element: XmlElement, depth = 0): number {
    if (depth > maxDepth) return Infinity;
    const known = counts.get(element);
    if (known !== undefined) return known;
    // While an element is being counted it counts as too much: it would contain itself.
    counts.set(element, Infinity);
    const target = byId.get(copied(element));
    const parts = [
      ...children(element),
      ...(copied(element) !== undefined && target ? [target] : []),
    ];
    const count = parts.reduce((sum, part) => sum + drawn(part, depth + 1), 1);
    counts.set(element, count);
    return count;
  }
  const [root] = elements;
  return root !== undefined && drawn(root) > maxDrawn;
}
