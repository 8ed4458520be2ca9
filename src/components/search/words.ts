import { locales, type Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import type { DialogWords, PageWords, SharedWords } from '../../search/client/words.ts';
import type { SearchPage, SearchPlace } from '../../views/search.ts';

function sharedWords(locale: Locale, place: SearchPlace): SharedWords {
  const t = strings(locale).search;
  return {
    place,
    results: t.results,
    loading: t.loading,
    none: t.none('{query}'),
    failed: t.failed,
    corrected: t.corrected('{word}', '{to}'),
    unknown: t.unknown,
    relaxed: t.relaxed,
  };
}

/** The words of the dialog. */
export function dialogWords(locale: Locale, place: SearchPlace): DialogWords {
  const { all, toPage } = strings(locale).search;
  return { ...sharedWords(locale, place), all: all('{count}'), toPage };
}

/** The words of the search page. */
export function pageWords({ locale, place, kinds, pages }: SearchPage): PageWords {
  const { search, list, inLanguage } = strings(locale);
  const { type, topic, area, audience, language, year, region, field } = list.facets;
  const languages = locales.map((each) => [each, strings(each).language]);
  return {
    ...sharedWords(locale, place),
    more: search.more,
    section: search.section,
    withoutFilters: search.withoutFilters,
    filters: list.filters,
    activeFilters: list.activeFilters,
    moreValues: search.moreValues,
    facets: { type, topic, area, audience, language, year, region, field },
    // Every language has just been named.
    languages: Object.fromEntries(languages) as Record<Locale, string>,
    inLanguage,
    first: search.first('{count}'),
    noneElsewhere: search.noneElsewhere,
    allResults: search.allResults,
    pages,
    kinds: Object.fromEntries(kinds.map(({ collection, names }) => [collection, names])),
  };
}
