import { searchFacets } from '../../i18n/facets.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { openLanguage } from '../engine/language.ts';
import type { SearchPlace, SearchRequest } from '../engine/protocol.ts';
import { searchElsewhere, searchLanguage, type Language } from '../engine/searcher.ts';
import type { Answers, FacetNames, FoundElsewhere, Question } from './messages.ts';

/** Languages that are open or being opened, by the folder of their index. */
const opened = new Map<string, Promise<Language>>();

/** Does something with a language. Whatever fails is forgotten, so that the next question begins anew. */
async function use<T>(
  place: SearchPlace,
  locale: Locale,
  work: (language: Language) => T | Promise<T>,
): Promise<T> {
  const folder = place.folders[locale];
  if (folder === undefined) throw new Error(`there is no index in ${locale}`);
  try {
    const language = opened.get(folder) ?? openLanguage(folder, place.base);
    opened.set(folder, language);
    return await work(await language);
  } catch (error) {
    opened.delete(folder);
    throw error;
  }
}

function names({ table, thesaurus }: Language): FacetNames {
  const named = searchFacets.map((facet) => [
    facet,
    Object.fromEntries(
      table.facets[facet].values.map((value) => [value, thesaurus.names[facet]?.[value] ?? value]),
    ),
  ]);
  // Every facet has just been given its names.
  return Object.fromEntries(named) as FacetNames;
}

async function inOther(
  own: Language,
  other: Language,
  locale: Locale,
  request: SearchRequest,
): Promise<FoundElsewhere> {
  const plain = { ...request, choices: {}, from: 0, count: 0, typing: false };
  const [found, direct] = await Promise.all([
    searchElsewhere(own, other, locale, request.text),
    searchLanguage(other, locale, plain),
  ]);
  const { total, relaxed, corrections } = direct;
  return { ...found, direct: total > 0 && !relaxed && corrections.length === 0 };
}

/** @throws when no other language can be asked */
async function elsewhere(place: SearchPlace, request: SearchRequest): Promise<FoundElsewhere[]> {
  const others = locales.filter((locale) => locale !== place.locale && place.folders[locale]);
  const asked = await Promise.allSettled(
    others.map((locale) =>
      use(place, locale, (other) =>
        use(place, place.locale, (own) => inOther(own, other, locale, request)),
      ),
    ),
  );
  const answers = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const [refused] = asked.filter((one) => one.status === 'rejected');
  if (refused && answers.length === 0) throw refused.reason;
  return answers.filter(({ total }) => total > 0);
}

/**
 * Answers a question with what `Answers` says of its kind.
 * @throws when a file of the search cannot be loaded; the same question may be asked again
 */
export async function respond(question: Question): Promise<Answers[keyof Answers]> {
  const { kind, place } = question;
  if (kind === 'open') return use(place, place.locale, names);
  const { request } = question;
  if (kind === 'elsewhere') return elsewhere(place, request);
  return use(place, place.locale, (language) => searchLanguage(language, place.locale, request));
}
