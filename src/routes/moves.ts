import type { Locale } from '../i18n/locales.ts';
import type { CollectionName } from '../schemas/names.ts';
import { entryPath, type SitePath } from './paths.ts';

/** An entry whose folder had other names before. */
export interface Renamed {
  readonly collection: CollectionName;
  readonly slug: string;
  readonly formerSlugs: readonly string[];
  /** Languages in which it has a page. */
  readonly locales: readonly Locale[];
}

/** An address at which an entry stood, and the one at which it stands. */
export interface Move {
  readonly locale: Locale;
  readonly former: string;
  readonly from: SitePath;
  readonly to: SitePath;
}

/** Every address that renamed entries left, in each language in which they have a page. */
export function moves(renamed: readonly Renamed[]): Move[] {
  return renamed.flatMap(({ collection, slug, formerSlugs, locales }) =>
    formerSlugs.flatMap((former) =>
      locales.map((locale) => ({
        locale,
        former,
        from: entryPath(locale, collection, former),
        to: entryPath(locale, collection, slug),
      })),
    ),
  );
}
