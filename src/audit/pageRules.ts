import { finding, wholeFile, type FileFacts, type Finding } from './findings.ts';
import { addressesOf } from './attributes.ts';
import { elementsOf, type PageElement } from './elements.ts';

/** What a page may carry as a script without being one. */
const dataBlocks = new Set(['application/ld+json', 'application/json']);

/** Elements that bring other documents or programs in, or change where all addresses lead. */
const forbidden = new Set(['base', 'embed', 'applet', 'frame', 'frameset', 'object', 'portal']);

function scriptFindings(element: PageElement): Finding[] {
  if (element.name !== 'script') return [];
  // In a drawing a script's own text runs beside any `src`.
  if (element.attributes.has('src') && element.text.trim() === '') return [];
  const type = element.attributes.get('type')?.trim().toLowerCase() ?? '';
  return dataBlocks.has(type) ? [] : [finding('inline-script', element.spot(), {})];
}

function attributeFinding(element: PageElement, name: string): Finding | undefined {
  if (name.startsWith('on')) return finding('inline-handler', element.spot(name), { name });
  if (name === 'style') return finding('inline-style', element.spot(name), {});
  return name === 'srcdoc' ? finding('inline-script', element.spot(name), {}) : undefined;
}

function attributeFindings(element: PageElement): Finding[] {
  const names = [...element.attributes.keys()];
  return names.flatMap((name) => attributeFinding(element, name) ?? []);
}

/** Elements of SVG that change an attribute of another one, as they do the address of a link. */
const animations = new Set(['animate', 'set']);

function isForbidden({ name, attributes }: PageElement): boolean {
  const changed = attributes.get('attributename')?.trim().toLowerCase() ?? '';
  return forbidden.has(name) || (animations.has(name) && /href$|^on/.test(changed));
}

function elementFindings(element: PageElement): Finding[] {
  const { name } = element;
  return [
    ...scriptFindings(element),
    ...attributeFindings(element),
    ...(name === 'style' ? [finding('inline-style', element.spot(), {})] : []),
    ...(isForbidden(element) ? [finding('forbidden-element', element.spot(), { name })] : []),
  ];
}

/** The places of a page, and those of them that stand in it twice. */
function places(elements: readonly PageElement[]): {
  ids: Set<string>;
  repeated: Finding[];
} {
  const ids = new Set<string>();
  const repeated: Finding[] = [];
  for (const element of elements) {
    const id = element.attributes.get('id');
    if (id === undefined) continue;
    if (ids.has(id)) repeated.push(finding('repeated-id', element.spot('id'), { id }));
    ids.add(id);
  }
  for (const { name, attributes } of elements) {
    const named = name === 'a' ? attributes.get('name') : undefined;
    if (named !== undefined) ids.add(named);
  }
  return { ids, repeated };
}

/** What every page has to say of itself: its language, its title, its one main heading. */
function documentFindings(elements: readonly PageElement[]): Finding[] {
  const named = (name: string) => elements.filter((element) => element.name === name);
  const language = named('html')[0]?.attributes.get('lang')?.trim() ?? '';
  const title = named('title')[0]?.text.trim() ?? '';
  const headings = named('h1');
  const at = headings[1]?.spot() ?? wholeFile;
  return [
    ...(language === '' ? [finding('page-language', wholeFile, {})] : []),
    ...(title === '' ? [finding('page-title', wholeFile, {})] : []),
    ...(headings.length === 1 ? [] : [finding('page-heading', at, { count: headings.length })]),
  ];
}

function facts(elements: readonly PageElement[], documents: readonly Finding[]): FileFacts {
  const { ids, repeated } = places(elements);
  const addresses = elements.map(addressesOf);
  return {
    findings: [...documents, ...elements.flatMap(elementFindings), ...repeated],
    links: addresses.flatMap(({ links }) => links),
    resources: addresses.flatMap(({ resources }) => resources),
    ids,
  };
}

/** Holds a page against the rules that it alone can break, and notes what it refers to. */
export function pageFacts(html: string): FileFacts {
  const elements = elementsOf(html);
  return facts(elements, documentFindings(elements));
}

/** The same for a picture in SVG, which is a document of its own when somebody opens it. */
export function drawingFacts(svg: string): FileFacts {
  // Read as HTML it stands in a body, which is as a browser would take it up into a page.
  return facts(elementsOf(svg), []);
}
