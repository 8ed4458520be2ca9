import type { ImageMetadata } from 'astro';
import type { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import type { collections } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/names.ts';

export type Facts<C extends CollectionName> = z.output<(typeof collections)[C]['facts']>;
export type Text<C extends CollectionName> = z.output<(typeof collections)[C]['text']>;

/** A published entry: facts once, texts in each language that has a card. */
export interface Entry<C extends CollectionName = CollectionName> {
  readonly collection: C;
  readonly slug: string;
  readonly facts: Facts<C>;
  readonly texts: Readonly<Partial<Record<Locale, Text<C>>>>;
  /** Languages with a card, in the site's order. */
  readonly cards: readonly Locale[];
  /** Languages in which the full text is on the site, in the site's order. */
  readonly bodies: readonly Locale[];
  readonly picture: ImageMetadata | undefined;
  /** The sign of an organisation. */
  readonly logo: ImageMetadata | undefined;
}

/** An entry of one of several collections, told apart by `collection`. */
export type EntryOf<C extends CollectionName> = C extends CollectionName ? Entry<C> : never;

export type AnyEntry = EntryOf<CollectionName>;

/** Names an entry across collections. */
export function entryKey({ collection, slug }: Pick<Entry, 'collection' | 'slug'>): string {
  return `${collection}/${slug}`;
}
