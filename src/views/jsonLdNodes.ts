import type { AnyEntry } from '../entries/entry.ts';
import type { Library } from '../entries/library.ts';
import type { Locale } from '../i18n/locales.ts';
import { absolute } from '../routes/href.ts';
import { entryPath } from '../routes/paths.ts';
import { titleIn } from './links.ts';

/** A schema.org description; undefined values are left out when it is written. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** The address of the page of an entry in a language, or in the one that it has in its place. */
export function entryUrl(entry: AnyEntry, locale: Locale): string {
  return absolute(entryPath(titleIn(entry, locale).lang, entry.collection, entry.slug));
}

/** Organisations that another thing names; those without a published profile are not named. */
export function organisationNodes(
  library: Library,
  slugs: readonly string[] | undefined,
  locale: Locale,
) {
  return slugs?.flatMap((slug) => {
    const organisation = library.get('organisations', slug);
    return organisation
      ? [
          {
            '@type': 'NGO',
            name: titleIn(organisation, locale).title,
            url: entryUrl(organisation, locale),
          },
        ]
      : [];
  });
}
