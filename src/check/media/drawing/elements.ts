import type { XmlElement } from '@rgrove/parse-xml';
import { fault, type Fault } from '../faults.ts';
import type { Position } from '../../../repository/yaml.ts';
import { reach } from './styles.ts';

export const svgSpace = 'http://www.w3.org/2000/svg';

/** Prefixes and the namespaces that they stand for; '' is the default. */
export type Spaces = ReadonlyMap<string, string>;

/** Namespaces whose elements a browser brings to life within a drawing. */
const liveSpaces: ReadonlySet<string> = new Set([
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/XSL/Transform',
  'http://www.w3.org/2001/xml-events',
  'http://www.w3.org/2001/XInclude',
]);

/** Elements that run code or hold another kind of document, whatever their namespace. */
const active: ReadonlySet<string> = new Set(
  [
    'script',
    'foreignObject',
    'handler',
    'listener',
    'iframe',
    'object',
    'embed',
    'audio',
    'video',
    'canvas',
  ].map((name) => name.toLowerCase()),
);

const moving = /^(?:set|animate\w*)$/i;
const address = /^(?:href|src|action|formaction|data|base)$/i;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The namespaces in force within an element. */
export function spacesIn({ attributes }: XmlElement, outer: Spaces): Spaces {
  const declared = Object.entries(attributes).flatMap(([name, value]) => {
    const [found, prefix = ''] = /^xmlns(?::(.*))?$/.exec(name) ?? [];
    return found === undefined ? [] : [[prefix, value] as const];
  });
  return declared.length === 0 ? outer : new Map([...outer, ...declared]);
}

/** The namespace of an element. */
export function spaceOf({ name }: XmlElement, spaces: Spaces): string {
  return spaces.get(name.includes(':') ? name.slice(0, name.indexOf(':')) : '') ?? '';
}

function attributeFault(element: XmlElement, name: string, value: string, at: Position): Fault[] {
  const local = localName(name);
  const shown = `${name}="${value.slice(0, 40)}"`;
  if (/^on/i.test(local)) return [fault('drawing-active', { what: name }, at)];
  if (/(?:java|vb)script\s*:/i.test(value.replace(/\s/g, ''))) {
    return [fault('drawing-active', { what: shown }, at)];
  }
  if (address.test(local) && !/^(?:#|$)/.test(value.trim())) {
    return [fault('drawing-outside', { what: shown }, at)];
  }
  if (moving.test(localName(element.name)) && /^attributeName$/i.test(local)) {
    const target = localName(value.trim());
    if (address.test(target) || /^(?:on|style$)/i.test(target)) {
      return [fault('drawing-active', { what: shown }, at)];
    }
  }
  // Attributes of other namespaces (labels of drawing programs) are no style.
  if (name.includes(':') || reach(value) === undefined) return [];
  return [fault('drawing-outside', { what: shown }, at)];
}

/** What one element of a drawing does that a picture must not do. */
export function elementFaults(element: XmlElement, spaces: Spaces, at: Position): Fault[] {
  const local = localName(element.name).toLowerCase();
  if (active.has(local) || liveSpaces.has(spaceOf(element, spaces))) {
    return [fault('drawing-active', { what: `<${element.name}>` }, at)];
  }
  const outside = local === 'style' ? reach(element.text) : undefined;
  return [
    ...(outside === undefined ? [] : [fault('drawing-outside', { what: outside }, at)]),
    ...Object.entries(element.attributes).flatMap(([name, value]) =>
      attributeFault(element, name, value, at),
    ),
  ];
}
