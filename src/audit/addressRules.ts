import { finding, shortened, type Address, type FileFacts, type Finding } from './findings.ts';
import type { SiteMap } from './siteMap.ts';

const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Where an address leads; undefined when a browser could not make anything of it. */
function resolved(url: string, page: URL): URL | undefined {
  return URL.parse(url, page) ?? undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function broken(address: Address, suggestion?: string): Finding {
  return finding('broken-link', address, { url: shortened(address.url), suggestion });
}

/** Whether a browser finds the place without an element of that name. */
function isBuiltIn(id: string): boolean {
  return id === '' || id.toLowerCase() === 'top' || id.startsWith(':~:');
}

function anchorFindings(
  address: Address,
  target: URL,
  ids: ReadonlySet<string> | undefined,
): Finding[] {
  const raw = target.hash.slice(1);
  const id = decoded(raw);
  if (!ids || isBuiltIn(id) || ids.has(id) || ids.has(raw)) return [];
  return [finding('broken-anchor', address, { url: shortened(address.url), id })];
}

/** Holds an address on this very site against the files that it has. */
function ownFindings(address: Address, target: URL, site: SiteMap): Finding[] {
  const found = site.find(target);
  if (found === 'elsewhere') {
    // Another site may live beside this one, but only a full address can mean it.
    return /^https?:/i.test(address.url.trim()) ? [] : [broken(address)];
  }
  if (found === 'folder') {
    const suggestion = address.url.replace(/[?#].*$|$/s, (rest) => `/${rest}`);
    return [broken(address, suggestion)];
  }
  return found ? anchorFindings(address, target, found.ids) : [broken(address)];
}

function linkFindings(address: Address, page: URL, site: SiteMap): Finding[] {
  const target = resolved(address.url, page);
  if (!target) return [broken(address)];
  const isProtocolRelative = /^[\s\p{Cc}]*[/\\]{2}/u.test(address.url);
  if (!allowed.has(target.protocol) || isProtocolRelative)
    return [finding('unsafe-address', address, { url: shortened(address.url) })];
  const isOwn = target.origin === page.origin && address.isPosted !== true;
  return isOwn ? ownFindings(address, target, site) : [];
}

/** Pictures and fonts may stand in a style sheet itself: nothing in them runs, nothing is asked for. */
function isStyleData(address: Address, target: URL): boolean {
  const isInStyle = address.field === 'url()';
  return isInStyle && /^(?:image|font)\//.test(target.pathname) && target.protocol === 'data:';
}

function resourceFindings(address: Address, page: URL, site: SiteMap): Finding[] {
  const target = resolved(address.url, page);
  if (!target) return [broken(address)];
  if (isStyleData(address, target)) return [];
  const isWeb = target.protocol === 'http:' || target.protocol === 'https:';
  if (!isWeb) return [finding('unsafe-address', address, { url: shortened(address.url) })];
  if (target.origin !== page.origin)
    return [finding('foreign-resource', address, { url: shortened(address.url) })];
  return ownFindings(address, target, site);
}

/** Addresses that mean the same on every page: a path from the root of the host, or a full address. */
const isSameEverywhere = (url: string) => /^(?:\/(?![/\\])|https?:\/\/)/i.test(url);

/**
 * Makes a function that holds every address of a file against the site. It is given the address of
 * the file itself, against which relative ones are read.
 */
export function addressRules(site: SiteMap): (facts: FileFacts, page: URL) => Finding[] {
  // Most addresses stand on many pages; those that are known to be in order need no second look.
  const sound = { links: new Set<string>(), resources: new Set<string>() };

  function hold(kind: keyof typeof sound, address: Address, page: URL): Finding[] {
    if (sound[kind].has(address.url)) return [];
    const rule = kind === 'links' ? linkFindings : resourceFindings;
    const found = rule(address, page, site);
    const isLasting = isSameEverywhere(address.url) && address.isPosted !== true;
    if (found.length === 0 && isLasting) sound[kind].add(address.url);
    return found;
  }

  return (facts, page) => [
    ...facts.links.flatMap((address) => hold('links', address, page)),
    ...facts.resources.flatMap((address) => hold('resources', address, page)),
  ];
}
