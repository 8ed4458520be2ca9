import type { AnyEntry } from '../entries/entry.ts';
import type { Library } from '../entries/library.ts';
import type { Locale } from '../i18n/locales.ts';
import { absolute } from '../routes/href.ts';
import { entryPath } from '../routes/paths.ts';
import { titleIn } from './links.ts';

/** The address of an entry, in the language in which a page in `locale` names it. */
export function entryUrl(entry: AnyEntry, locale: Locale): string {
  return absolute(entryPath(titleIn(entry, locale).lang, entry.collection, entry.slug));
}

/** Organisations as schema.org names them within other data. */
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
