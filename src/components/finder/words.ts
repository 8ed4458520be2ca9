import { strings } from '../../i18n/strings.ts';
import type { FinderWords } from '../../finder/words.ts';
import type { FinderPlace } from '../../views/directory/finder.ts';

/** The words of the finder, with the addresses at which it finds what it needs. */
export function finderWords({
  locale,
  place,
  data,
  table,
  pages,
  marks,
}: FinderPlace): FinderWords {
  const { finder, homePage, list, search, organisation } = strings(locale);
  return {
    place,
    data,
    table,
    pages,
    marks,
    found: homePage.organisations,
    none: finder.none,
    unplaced: finder.unplaced,
    more: finder.more,
    reach: finder.reach,
    loading: search.loading,
    filters: list.filters,
    activeFilters: list.activeFilters,
    corrected: search.corrected('{word}', '{to}'),
    unknown: search.unknown,
    relaxed: search.relaxed,
    columns: [
      { title: finder.columns.name, from: [finder.columns.name] },
      { title: finder.columns.where, from: [organisation.serves] },
      {
        title: finder.columns.contacts,
        from: [organisation.phone, organisation.email, organisation.website],
      },
    ],
  };
}
