import type { ListFilter } from '../../entries/catalogue.ts';
import type { Locale } from '../../i18n/locales.ts';
import { href } from '../../routes/href.ts';
import { finderDataPath, listPath, openDataPath } from '../../routes/paths.ts';
import { siteLocales } from '../../site.ts';
import { languageMark, type LanguageMark } from '../languages.ts';
import { searchPlace, type SearchPlace } from '../search.ts';

/** What the finder needs to know of the site: where things lie, and what is chosen already. */
export interface FinderPlace {
  readonly locale: Locale;
  /** The page to which words and choices are sent. */
  readonly action: string;
  readonly place: SearchPlace;
  readonly data: string;
  readonly table: string;
  /** The directory in each language of the site. */
  readonly pages: Readonly<Partial<Record<Locale, string>>>;
  readonly marks: Readonly<Partial<Record<Locale, LanguageMark>>>;
  /** What the page shows only a part by. */
  readonly preset: { readonly name: string; readonly value: string } | undefined;
}

/** Where the finder finds what it needs, seen from a list in one language. */
export function finderPlace(locale: Locale, filter: ListFilter): FinderPlace {
  return {
    locale,
    action: href(listPath(locale, 'organisations')),
    place: searchPlace(locale),
    data: href(finderDataPath(locale)),
    table: href(openDataPath(`organisations.${locale}.csv`)),
    pages: Object.fromEntries(
      siteLocales.map((each) => [each, href(listPath(each, 'organisations'))]),
    ),
    marks: Object.fromEntries(siteLocales.map((each) => [each, languageMark(each, locale)])),
    preset: filter.kind === 'facet' ? { name: filter.facet, value: filter.value } : undefined,
  };
}
