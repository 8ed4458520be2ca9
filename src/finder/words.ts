import type { Locale } from '../i18n/locales.ts';
import type { Forms } from '../i18n/plural.ts';
import type { SearchPlace } from '../search/engine/protocol.ts';

/** What the page tells the finder: addresses and words. What stands in braces is filled in. */
export interface FinderWords {
  readonly place: SearchPlace;
  /** Address of the data (src/finder/data.ts). */
  readonly data: string;
  /** Address of the whole directory as a CSV table. */
  readonly table: string;
  /** The directory in each language, with a slash at the end: profiles lie below it. */
  readonly pages: Readonly<Partial<Record<Locale, string>>>;
  readonly found: Forms;
  readonly none: string;
  readonly unplaced: Forms;
  readonly more: Forms;
  readonly loading: string;
  readonly filters: string;
  readonly activeFilters: Forms;
  readonly reach: Readonly<Record<'here' | 'region' | 'country', string>>;
  /** `{word}`: as it was typed, `{to}`: what was searched for in its place. */
  readonly corrected: string;
  readonly unknown: string;
  readonly relaxed: string;
  /** The code and the name of each language, for cards that are not in the page's own. */
  readonly marks: Readonly<
    Partial<Record<Locale, { readonly code: string; readonly name: string }>>
  >;
  /** Columns of the printed list, and what they are called in the CSV table. */
  readonly columns: readonly { readonly title: string; readonly from: readonly string[] }[];
}
