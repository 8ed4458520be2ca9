import type { Locale } from '../../i18n/locales.ts';
import { answer, type Answer, type Resources } from './engine.ts';
import { show, type Anchor } from './excerpt.ts';
import { noZones } from './documents.ts';
import { narrow } from './facets.ts';
import type { ElsewhereResponse, SearchRequest, SearchResponse, SearchResult } from './protocol.ts';
import { compareDates, type Ranked } from './ranking.ts';
import { answerElsewhere } from './translation.ts';

/** A page as the index holds it. */
export interface StoredPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
}

/** One language, ready to be searched. */
export interface Language extends Resources {
  /** @throws when the page cannot be loaded */
  page(row: number): Promise<StoredPage>;
}

/** How many results of another language are shown at once. */
const fromElsewhere = 3;

async function result(
  language: Language,
  locale: Locale,
  { page }: Pick<Ranked, 'page'>,
  places: Answer['places'],
): Promise<SearchResult> {
  const { table } = language;
  const { url, content, meta, anchors } = await language.page(page);
  const zones = table.zones[page] ?? noZones;
  const { title, excerpt, anchor } = show(
    content,
    meta['title'] ?? url,
    anchors,
    zones,
    places(page),
  );
  return {
    url,
    title,
    locale,
    type: meta['type'] ?? '',
    when: meta['when'],
    who: meta['who'],
    excerpt,
    section: anchor && { title: anchor.text, url: `${url}#${anchor.id}` },
  };
}

/** Answers a request in one language. */
export async function searchLanguage(
  language: Language,
  locale: Locale,
  request: SearchRequest,
): Promise<SearchResponse> {
  const found = await answer(language, request.text, request.typing);
  const { table } = language;
  const rankOf = new Map(found.ranked.map((ranked, place) => [ranked.page, place]));
  const { rows: pages, counts } = narrow(table.facets, [...rankOf.keys()], request.choices);
  const ordered =
    request.order === 'date'
      ? pages.toSorted(
          (a, b) =>
            compareDates(table.dates[b], table.dates[a]) ||
            (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0),
        )
      : pages;
  const shown = ordered.slice(request.from, request.from + request.count);
  return {
    total: pages.length,
    matched: found.ranked.length,
    relaxed: found.relaxed,
    corrections: found.corrections,
    unknown: found.unknown,
    counts,
    entries: request.entries ? ordered.flatMap((page) => table.entries[page] ?? []) : undefined,
    results: await Promise.all(
      shown.map((page) => result(language, locale, { page }, found.places)),
    ),
  };
}

/**
 * Answers a request that was made in one language from the pages of another: by the words as they
 * stand, by words of the same meaning, and by the subjects that the words name.
 * @param own what was found in the reader's language; its entries are not shown again
 */
export async function searchElsewhere(
  own: Language,
  other: Language,
  locale: Locale,
  text: string,
): Promise<ElsewhereResponse> {
  const [known, found] = await Promise.all([
    answer(own, text, false),
    answerElsewhere(own, other, text),
  ]);
  const entries = new Set(
    known.relaxed ? [] : known.ranked.map(({ page }) => own.table.entries[page]),
  );
  const fresh = found.ranked.filter(({ page }) => !entries.has(other.table.entries[page]));
  return {
    locale,
    total: fresh.length,
    results: await Promise.all(
      fresh.slice(0, fromElsewhere).map((one) => result(other, locale, one, found.places)),
    ),
  };
}
