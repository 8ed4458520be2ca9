import type { Locale } from '../../i18n/locales.ts';
import type { Piece, SearchResult } from '../engine/protocol.ts';
import { element } from '../../dom/element.ts';

/** What a list of results knows besides them. */
export interface ResultStyle {
  /** The language of the page on which they stand. */
  readonly locale: Locale;
  /** The heading of a result, below those of the page. */
  readonly heading: 'h2' | 'h3';
  /** What stands before the title of a section; without it no section is linked. */
  readonly section?: string;
  /** The sign of a type of entry, by its name. */
  readonly sign?: (type: string) => Node | undefined;
  /** Names of the languages in themselves. */
  readonly languages?: Readonly<Record<Locale, string>>;
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));
}

/** The language of a result that is not in that of the page. */
function badge(locale: Locale, name: string): HTMLElement {
  return element(
    'span',
    { class: 'foreign', title: name },
    element('span', { 'aria-hidden': 'true' }, locale.toUpperCase()),
    element('span', { class: 'visually-hidden' }, ` (${name})`),
  );
}

function label({ type, when }: SearchResult, sign: ResultStyle['sign']): HTMLElement {
  const shape = sign?.(type);
  return element(
    'p',
    { class: 'result-label' },
    element('span', { class: 'result-type' }, ...(shape ? [shape] : []), type),
    ...(when ? [' ', element('span', {}, when)] : []),
  );
}

/** Shows one result. */
export function resultItem(result: SearchResult, style: ResultStyle): HTMLLIElement {
  const { url, title, locale, who, excerpt, section } = result;
  const isForeign = locale !== style.locale;
  const link = element('a', { href: url }, ...marked(title));
  if (isForeign) link.hreflang = locale;
  const heading = element(style.heading, { class: 'result-title' }, link);
  if (isForeign) heading.append(' ', badge(locale, style.languages?.[locale] ?? locale));
  const item = element(
    'li',
    { class: 'result' },
    label(result, style.sign),
    heading,
    element('p', { class: 'result-excerpt' }, ...marked(excerpt)),
  );
  if (isForeign) item.lang = locale;
  if (who) item.append(element('p', { class: 'result-who' }, who));
  if (section && style.section !== undefined) {
    const before = element('span', { class: 'visually-hidden', lang: style.locale }, style.section);
    const arrow = element('span', { 'aria-hidden': 'true' }, '→ ');
    const deep = element('a', { href: section.url }, before, ' ', arrow, section.title);
    item.append(element('p', { class: 'result-section' }, deep));
  }
  return item;
}
