import type { Breach } from './violation.ts';

/**
 * The HTML that Markdown has no sign for, with its attributes. Nothing of it makes blocks, so an
 * element that stays open cannot spoil the page around the text.
 */
export const htmlElements: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title'],
  br: [],
  kbd: [],
  sub: [],
  sup: [],
};

export const htmlNames: readonly string[] = Object.keys(htmlElements);

/** The attributes that an element may have; undefined when the element is not allowed. */
export function htmlAttributes(name: string): readonly string[] | undefined {
  return Object.hasOwn(htmlElements, name) ? htmlElements[name] : undefined;
}

const tag = /<\/?([a-z]+)((?:\s+[a-z]+="[^"<>]*")*)\s*\/?>/gi;
const attribute = /([a-z]+)="/gi;
const anyTag = /<[/!?]?[^\s>/"'=]*/;

function attributeBreach(name: string, attributes: string): Breach | undefined {
  const allowed = htmlAttributes(name);
  if (!allowed) return { key: 'html-tag', details: { tag: name, allowed: htmlNames } };
  for (const [, found = ''] of attributes.matchAll(attribute)) {
    if (allowed.includes(found)) continue;
    return { key: 'html-attribute', details: { tag: name, attribute: found, allowed } };
  }
  return undefined;
}

/** A tag that is not in the plain form `<name attribute="value">`. */
function oddTag(rest: string): Breach {
  const [found = '<'] = anyTag.exec(rest) ?? [];
  const name = found.replace(/^<\/?/, '').toLowerCase();
  const allowed = htmlAttributes(name);
  const [, odd = ''] = /^<[^\s>]*[\s/]+([^\s=>]+)/.exec(rest) ?? [];
  if (allowed) return { key: 'html-attribute', details: { tag: name, attribute: odd, allowed } };
  return { key: 'html-tag', details: { tag: name, allowed: htmlNames } };
}

/** What is wrong with a piece of raw HTML: nothing but allowed tags in their plain form may stand in it. */
export function htmlBreach(html: string): Breach | undefined {
  for (const [, name = '', attributes = ''] of html.matchAll(tag)) {
    const breach = attributeBreach(name.toLowerCase(), attributes);
    if (breach) return breach;
  }
  const rest = html.replace(tag, '');
  const odd = rest.indexOf('<');
  return odd === -1 ? undefined : oddTag(rest.slice(odd, odd + 200));
}
