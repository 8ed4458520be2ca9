import {
  parseXml,
  XmlElement,
  XmlProcessingInstruction,
  type XmlDocument,
} from '@rgrove/parse-xml';
import { LineCounter } from 'yaml';
import type { Position } from '../../../repository/yaml.ts';
import { fault, type Fault } from '../faults.ts';
import { isOvergrown } from './copies.ts';
import { elementFaults, spaceOf, spacesIn, svgSpace, type Spaces } from './elements.ts';

/** An element and what its surroundings make of it. */
interface Nested {
  readonly element: XmlElement;
  readonly spaces: Spaces;
  readonly depth: number;
}

const outerSpaces: Spaces = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

/** Elements nested deeper than this are no drawing. */
const maxDepth = 200;

function positions(text: string): (offset: number) => Position {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) counter.addNewLine(index + 1);
  return (offset) => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
}

/** Declarations that change how the file is read, so that nothing else about it can be trusted. */
function declarationFaults(text: string, at: (offset: number) => Position): Fault[] {
  const declaration = /<!(?:DOCTYPE|ENTITY|ATTLIST|ELEMENT)|<\?xml-stylesheet/i.exec(text);
  const encoding = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["'](?!utf-8["']|us-ascii["'])/i.exec(text);
  const found = declaration ?? encoding;
  if (!found) return [];
  const what = text.slice(found.index, found.index + 40).split('\n')[0] ?? '';
  return [fault('drawing-declaration', { what }, at(found.index))];
}

function parse(text: string): XmlDocument | Fault {
  try {
    return parseXml(text, { includeOffsets: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1'] = /\(line (\d+), column (\d+)\)/.exec(message) ?? [];
    const parser = message.split(/ \(line|\n/)[0] ?? message;
    return fault('drawing-syntax', { parser }, { line: Number(line), column: Number(column) });
  }
}

/** All elements, without recursion, for a hostile file nests them without end. */
function allWithin(root: XmlElement): Nested[] {
  const found: Nested[] = [{ element: root, spaces: spacesIn(root, outerSpaces), depth: 0 }];
  for (const { element, spaces, depth } of found) {
    for (const child of element.children) {
      if (!(child instanceof XmlElement)) continue;
      found.push({ element: child, spaces: spacesIn(child, spaces), depth: depth + 1 });
    }
  }
  return found;
}

function contentFaults(root: XmlElement, at: (offset: number) => Position): Fault[] {
  const all = allWithin(root);
  const elements = all.map(({ element }) => element);
  if (all.some(({ depth }) => depth > maxDepth) || isOvergrown(elements)) {
    return [fault('drawing-heavy', {})];
  }
  return all.flatMap(({ element, spaces }) => [
    ...elementFaults(element, spaces, at(element.start)),
    ...element.children
      .filter((child) => child instanceof XmlProcessingInstruction)
      .map(({ name, start }) => fault('drawing-declaration', { what: `<?${name}` }, at(start))),
  ]);
}

/** What is wrong with an SVG drawing: anything beyond a picture that stands by itself. */
export function drawingFaults(bytes: Buffer): Fault[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return [fault('not-utf8', {})];
  }
  const at = positions(text);
  const declared = declarationFaults(text, at);
  if (declared.length > 0) return declared;
  const document = parse(text);
  if ('key' in document) return [document];
  const { root } = document;
  if (!root || spaceOf(root, spacesIn(root, outerSpaces)) !== svgSpace) {
    return [fault('drawing-syntax', { parser: `xmlns="${svgSpace}"` })];
  }
  return contentFaults(root, at);
}
