import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import type { Locale } from '../i18n/locales.ts';
import type { CollectionName } from '../schemas/names.ts';
import { defaultLocale, siteLocales } from '../site.ts';
import type { AnyEntry, Entry } from './entry.ts';

type TextRecord = CollectionEntry<CollectionName>;

export type BodyComponent = Awaited<ReturnType<typeof render>>['Content'];

/** The full text of an entry in one language, ready to be printed. */
export interface Body {
  readonly Content: BodyComponent;
  readonly headings: readonly MarkdownHeading[];
}

/** Puts the language files of one entry together. A draft, or an entry without facts, is not published. */
function joinRecords(
  collection: CollectionName,
  slug: string,
  group: readonly TextRecord[],
): AnyEntry[] {
  const records = siteLocales.flatMap(
    (locale) => group.find(({ data }) => data.locale === locale) ?? [],
  );
  const main = records.find(({ data }) => data.locale === defaultLocale)?.data;
  if (!main?.facts || main.facts.draft) return [];
  const entry: Entry = {
    collection,
    slug,
    facts: main.facts,
    texts: Object.fromEntries(records.map(({ data }) => [data.locale, data.text])),
    cards: records.map(({ data }) => data.locale),
    bodies: records.filter(({ data }) => data.hasBody).map(({ data }) => data.locale),
    picture: main.picture,
    logo: main.logo,
  };
  // The content layer validated facts and texts with the schema of this very collection.
  return [entry as AnyEntry];
}

/** All published entries of a collection, by slug. */
export async function publishedEntries(collection: CollectionName): Promise<AnyEntry[]> {
  const records: TextRecord[] = await getCollection(collection);
  const groups = Map.groupBy(records, ({ data }) => data.slug);
  return [...groups.keys()]
    .sort()
    .flatMap((slug) => joinRecords(collection, slug, groups.get(slug) ?? []));
}

/** The full text of an entry in one language, or nothing where there is none. */
export async function entryBody(
  { collection, slug, bodies }: Entry,
  locale: Locale,
): Promise<Body | undefined> {
  if (!bodies.includes(locale)) return undefined;
  const record: TextRecord | undefined = await getEntry(collection, `${slug}/${locale}`);
  return record && render(record);
}
