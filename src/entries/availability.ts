import type { Locale } from '../i18n/locales.ts';

/** What the rule needs to know of an entry. */
export interface Availability {
  /** Languages with a card (title and summary), in the site's order. */
  readonly cards: readonly Locale[];
  /** Languages with a full text. */
  readonly bodies: readonly Locale[];
}

/** Where the full text is, seen from a page in one language. */
export type FullText =
  | { readonly kind: 'here' }
  | { readonly kind: 'elsewhere'; readonly locales: readonly Locale[] }
  | { readonly kind: 'nowhere' };

/** Rule 1 and 4: an entry has a page in exactly the languages in which it has a card. */
export function pageLocales({ cards }: Availability): readonly Locale[] {
  return cards;
}

/** Rule 2: a page shows the body of its own language or names the languages that have one. */
export function fullText({ cards, bodies }: Availability, locale: Locale): FullText {
  if (bodies.includes(locale)) return { kind: 'here' };
  const locales = bodies.filter((body) => cards.includes(body));
  return locales.length > 0 ? { kind: 'elsewhere', locales } : { kind: 'nowhere' };
}

/**
 * Rule 3: the language in which a list in `locale` shows an entry: its own where there is a card,
 * else the first there is in the site's order of languages.
 * @throws when the entry has no card at all, which the content check refuses.
 */
export function cardLocale({ cards }: Availability, locale: Locale): Locale {
  const shown = cards.includes(locale) ? locale : cards[0];
  if (shown === undefined)
    throw new Error('an entry without a card in any language cannot be listed');
  return shown;
}
