import { cardLocale } from '../entries/availability.ts';
import type { ListFilter } from '../entries/catalogue.ts';
import type { AnyEntry } from '../entries/entry.ts';
import type { Library } from '../entries/library.ts';
import type { Locale } from '../i18n/locales.ts';
import { href } from '../routes/href.ts';
import { entryPath, listPath } from '../routes/paths.ts';
import type { SectionName } from '../i18n/strings.ts';
import type { VocabularyName } from '../schemas/names.ts';
import { inLocale } from '../site.ts';

export interface Link {
  readonly href: string;
  readonly label: string;
  /** Language of the label where it is not the page's. */
  readonly lang?: string | undefined;
}

/** A word, linked where there is something to link to. */
export type Word = (Link | Omit<Link, 'href'>) & {
  /** What follows the label in brackets. */
  readonly detail?: string | undefined;
};

/** The title of an entry in the language in which a page in `locale` shows it, and that language. */
export function titleIn(
  entry: AnyEntry,
  locale: Locale,
): { readonly title: string; readonly lang: Locale } {
  const lang = cardLocale(entry, locale);
  return { title: entry.texts[lang]?.title ?? entry.slug, lang };
}

/** A link to an entry, to the language that exists (availability rule 3). */
export function entryLink(entry: AnyEntry, locale: Locale): Link {
  const { title, lang } = titleIn(entry, locale);
  return {
    href: href(entryPath(lang, entry.collection, entry.slug)),
    label: title,
    lang: lang === locale ? undefined : lang,
  };
}

export function listLink(
  locale: Locale,
  section: SectionName,
  label: string,
  filter?: ListFilter,
): Link {
  return { href: href(listPath(locale, section, filter)), label };
}

/** The name of a vocabulary's term in a language. Unknown ids, which the check refuses, stand for themselves. */
export function termName(
  library: Library,
  vocabulary: VocabularyName,
  id: string,
  locale: Locale,
): string {
  const term = library.terms[vocabulary].get(id);
  return term ? inLocale(term.name, locale) : id;
}

/** The host of a web address, as people say it. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
