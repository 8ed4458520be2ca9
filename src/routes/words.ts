import { locales, type Locale } from '../i18n/locales.ts';
import type { FacetPage } from '../i18n/facets.ts';
import type { SectionName } from '../i18n/strings.ts';

type Words<Key extends string> = Readonly<Record<Key, Readonly<Record<Locale, string>>>>;

/** The first word of an address after its language. */
export const sectionWords = {
  library: { lv: 'biblioteka', en: 'library', ru: 'biblioteka' },
  methodologies: { lv: 'metodikas', en: 'methodologies', ru: 'metodiki' },
  studies: { lv: 'petijumi', en: 'studies', ru: 'issledovaniya' },
  opinions: { lv: 'viedokli', en: 'opinions', ru: 'mneniya' },
  materials: { lv: 'materiali', en: 'materials', ru: 'materialy' },
  organisations: { lv: 'organizacijas', en: 'organisations', ru: 'organizacii' },
  services: { lv: 'pakalpojumi', en: 'services', ru: 'uslugi' },
  experts: { lv: 'eksperti', en: 'experts', ru: 'eksperty' },
  projects: { lv: 'projekti', en: 'projects', ru: 'proekty' },
  areas: { lv: 'jomas', en: 'areas', ru: 'napravleniya' },
  events: { lv: 'notikumi', en: 'events', ru: 'sobytiya' },
  news: { lv: 'jaunumi', en: 'news', ru: 'novosti' },
  search: { lv: 'meklet', en: 'search', ru: 'poisk' },
} as const satisfies Words<SectionName | 'search'>;

/** The word before a facet's value. */
export const facetWords = {
  topic: { lv: 'tema', en: 'topic', ru: 'tema' },
  area: { lv: 'joma', en: 'area', ru: 'napravlenie' },
  audience: { lv: 'kam', en: 'audience', ru: 'dlya' },
  year: { lv: 'gads', en: 'year', ru: 'god' },
  language: { lv: 'valoda', en: 'language', ru: 'yazyk' },
  region: { lv: 'regions', en: 'region', ru: 'region' },
  municipality: { lv: 'pasvaldiba', en: 'municipality', ru: 'samoupravlenie' },
  field: { lv: 'nozare', en: 'field', ru: 'sfera' },
  form: { lv: 'juridiska-forma', en: 'legal-form', ru: 'pravovaya-forma' },
  status: { lv: 'statuss', en: 'status', ru: 'status' },
  funder: { lv: 'finansetajs', en: 'funder', ru: 'finansiruet' },
  price: { lv: 'maksa', en: 'cost', ru: 'plata' },
  spoken: { lv: 'runa', en: 'speaks', ru: 'govorit' },
  programme: { lv: 'programma', en: 'programme', ru: 'programma' },
} as const satisfies Words<FacetPage>;

/** The word before a page number, and the word of the alphabetical list. */
export const listWords = {
  page: { lv: 'lappuse', en: 'page', ru: 'stranica' },
  titles: { lv: 'alfabets', en: 'a-z', ru: 'alfavit' },
} as const satisfies Words<'page' | 'titles'>;

/** The pages of the directory beside its list. */
export const directoryWords = {
  map: { lv: 'karte', en: 'map', ru: 'karta' },
  statistics: { lv: 'statistika', en: 'statistics', ru: 'statistika' },
} as const satisfies Words<'map' | 'statistics'>;

export type DirectoryPageName = keyof typeof directoryWords;

/** Words that organisations cannot have as slugs, because pages of the directory live there. */
export const reservedOrganisationSlugs: ReadonlySet<string> = new Set(
  Object.values(directoryWords).flatMap((words) => locales.map((locale) => words[locale])),
);

/** Words that entries of the pages collection cannot have as slugs, because sections live there. */
export const reservedPageSlugs: ReadonlySet<string> = new Set([
  '404',
  ...Object.values(sectionWords).flatMap((words) => locales.map((locale) => words[locale])),
]);
