import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Spot } from './findings.ts';

/** An element of a page, with the place of everything in its file. */
export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Its text, for elements that hold nothing else (title, script, style). */
  readonly text: string;
  /** Where it begins, or one of its attributes. */
  spot(attribute?: string): Spot;
}

const noAttributes: ReadonlyMap<string, string> = new Map();

function attributesOf({ attrs }: DefaultTreeAdapterTypes.Element): ReadonlyMap<string, string> {
  if (attrs.length === 0) return noAttributes;
  return new Map(
    attrs.map(({ prefix, name, value }) => [
      (prefix ? `${prefix}:${name}` : name).toLowerCase(),
      value,
    ]),
  );
}

/** An element as the parser has it, seen as the rules want it. */
class ParsedElement implements PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly #element: DefaultTreeAdapterTypes.Element;

  constructor(element: DefaultTreeAdapterTypes.Element) {
    this.name = element.tagName.toLowerCase();
    this.attributes = attributesOf(element);
    this.#element = element;
  }

  get text(): string {
    return this.#element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  }

  spot(attribute?: string): Spot {
    const { tagName, sourceCodeLocation: start } = this.#element;
    const at = (attribute === undefined ? undefined : start?.attrs?.[attribute]) ?? start;
    const field = attribute === undefined ? tagName : `${tagName}[${attribute}]`;
    return { line: at?.startLine ?? 1, column: at?.startCol ?? 1, field };
  }
}

/** Elements that the parser supplies stand nowhere; but a later tag may have given them attributes. */
function isWritten(node: DefaultTreeAdapterTypes.Element): boolean {
  return Boolean(node.sourceCodeLocation) || node.attrs.length > 0;
}

/** The elements of a tree in the order of the page, without recursion: a page may be very deep. */
function below(root: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const elements: DefaultTreeAdapterTypes.Element[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node && isWritten(node)) elements.push(node);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
    if ('content' in node) waiting.push(node.content);
  }
  return elements;
}

/**
 * Every element that stands in a page, as a browser reads it (parse5 follows the HTML standard),
 * within templates and `<noscript>` too. Elements that only the parser supplies are left out.
 */
export function elementsOf(html: string): PageElement[] {
  const read = (scriptingEnabled: boolean) =>
    below(parse(html, { scriptingEnabled, sourceCodeLocationInfo: true }));
  const elements = read(true);
  if (!/<noscript/i.test(html)) return elements.map((element) => new ParsedElement(element));
  // With scripts a browser takes <noscript> for text, without them for elements; both have to hold.
  const known = new Set(elements.map((element) => element.sourceCodeLocation?.startOffset));
  const others = read(false).filter(
    (element) => !known.has(element.sourceCodeLocation?.startOffset),
  );
  return [...elements, ...others].map((element) => new ParsedElement(element));
}
