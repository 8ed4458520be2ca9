import type { Locale } from '../i18n/locales.ts';
import type { AnyEntry } from './entry.ts';
import type { Library } from './library.ts';

const counted = new WeakMap<Library, Map<string, number>>();

function count(library: Library): Map<string, number> {
  const titles = new Map<string, number>();
  for (const { texts } of library.entries) {
    for (const [locale, text] of Object.entries(texts)) {
      const key = `${locale} ${text.title}`;
      titles.set(key, (titles.get(key) ?? 0) + 1);
    }
  }
  return titles;
}

/** Whether another entry has the same title in this language, as a project and the podcast that came of it. */
export function hasTwin(library: Library, entry: AnyEntry, locale: Locale): boolean {
  const titles = counted.get(library) ?? count(library);
  counted.set(library, titles);
  return (titles.get(`${locale} ${entry.texts[locale]?.title ?? ''}`) ?? 0) > 1;
}
