import type { Address } from './findings.ts';
import type { PageElement } from './elements.ts';

/** Attributes whose address a browser loads by itself. */
const loading = new Set(['src', 'poster', 'background', 'ping', 'data', 'manifest']);

/** Attributes with several addresses, each with a size. */
const sets = new Set(['srcset', 'imagesrcset']);

/** Attributes whose address is followed by readers, or only named. */
const followed = new Set(['action', 'formaction', 'cite', 'longdesc']);

/** Kinds of `<link>` whose address is named, not loaded. */
const named = new Set([
  'alternate',
  'author',
  'canonical',
  'help',
  'license',
  'me',
  'next',
  'prev',
  'search',
]);

/** Properties of `<meta>` that are addresses. */
const addressProperties = /^(?:og|twitter):(?:url|image|audio|video)(?::url|:secure_url)?$/;

/** Elements of SVG whose `href` readers follow; that of all others is loaded. */
const anchors = new Set(['a', 'area']);

function isNamedLink(element: PageElement): boolean {
  const kinds = (element.attributes.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  // `alternate stylesheet` is loaded: every kind has to be one that is only named.
  return kinds.length > 0 && kinds.every((kind) => named.has(kind));
}

/** The addresses of a `srcset`, told apart as the HTML standard does: they may contain commas. */
function sourceSet(value: string): string[] {
  const candidates = value.matchAll(/[\s,]*(\S+?)(?:,+(?=\s|$)|\s+[^,]*(?:,|$)|$)/g);
  return [...candidates].map(([, url = '']) => url);
}

/** Whether what is sent there is answered by a program, of which the built site knows nothing. */
function isPosted(element: PageElement): boolean {
  const method = element.attributes.get('method') ?? element.attributes.get('formmethod') ?? '';
  return method.toLowerCase() === 'post';
}

/** The addresses of an element, by what a browser does with them. */
export interface ElementAddresses {
  readonly links: readonly Address[];
  readonly resources: readonly Address[];
}

/** Where `<meta http-equiv="refresh">` leads. */
function refreshTarget(element: PageElement): string | undefined {
  if (element.attributes.get('http-equiv')?.toLowerCase() !== 'refresh') return undefined;
  return /url\s*=\s*['"]?([^'"]*)/i.exec(element.attributes.get('content') ?? '')?.[1];
}

function metaAddress(element: PageElement): string | undefined {
  const name = element.attributes.get('property') ?? element.attributes.get('name') ?? '';
  if (addressProperties.test(name)) return element.attributes.get('content');
  return refreshTarget(element);
}

type Use = 'followed' | 'loaded' | 'loaded set';

/** What a browser does with the address in an attribute; undefined when there is none in it. */
function useOf(element: PageElement, attribute: string): Use | undefined {
  if (attribute === 'href' || attribute === 'xlink:href') {
    const isFollowed = element.name === 'link' ? isNamedLink(element) : anchors.has(element.name);
    return isFollowed ? 'followed' : 'loaded';
  }
  if (followed.has(attribute)) return 'followed';
  if (loading.has(attribute)) return 'loaded';
  return sets.has(attribute) ? 'loaded set' : undefined;
}

/** Finds the addresses in the attributes of an element. */
export function addressesOf(element: PageElement): ElementAddresses {
  const links: Address[] = [];
  const resources: Address[] = [];
  for (const [attribute, value] of element.attributes) {
    const use = useOf(element, attribute);
    if (use === undefined) continue;
    const urls = use === 'loaded set' ? sourceSet(value) : [value];
    for (const url of urls) {
      const address = { ...element.spot(attribute), url };
      if (use === 'followed') links.push({ ...address, isPosted: isPosted(element) });
      else if (url !== '') resources.push(address);
    }
  }
  const url = element.name === 'meta' ? metaAddress(element) : undefined;
  if (url !== undefined) links.push({ ...element.spot('content'), url });
  return { links, resources };
}
