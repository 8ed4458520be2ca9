import type { EntryOf } from '../../entries/entry.ts';
import type { Library } from '../../entries/library.ts';
import { formatDate } from '../../i18n/dates.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import { languageName } from '../languages.ts';
import { entryLink, type Link } from '../links.ts';

/** What somebody says of a service. */
export interface Testimonial {
  readonly quote: string;
  readonly attribution: string;
  readonly organisation: Link | undefined;
  readonly date: string | undefined;
  /** By a quotation that is not in the words that were said. */
  readonly note: string | undefined;
  /** The words that were said, where the quotation is a translation of them and they are known. */
  readonly original: { readonly quote: string; readonly lang: Locale } | undefined;
}

type Fact = NonNullable<EntryOf<'services'>['facts']['testimonials']>[number];

function original(
  { texts }: EntryOf<'services'>,
  { id, language }: Fact,
  locale: Locale,
): Testimonial['original'] {
  if (language === locale || !isLocale(language)) return undefined;
  const quote = texts[language]?.testimonialTexts?.[id]?.quote;
  return quote === undefined ? undefined : { quote, lang: language };
}

/** The testimonials of a service in a language in which it has a card. Those without words are passed over: the check reports them. */
export function testimonials(
  library: Library,
  entry: EntryOf<'services'>,
  locale: Locale,
): Testimonial[] {
  const { translated } = strings(locale).services;
  return (entry.facts.testimonials ?? []).flatMap((said): Testimonial[] => {
    const words = entry.texts[locale]?.testimonialTexts?.[said.id];
    const organisation =
      said.organisation === undefined ? undefined : library.get('organisations', said.organisation);
    if (!words) return [];
    return [
      {
        ...words,
        organisation: organisation && entryLink(organisation, locale),
        date: said.date && formatDate(locale, said.date),
        note:
          said.language === locale ? undefined : translated(languageName(said.language, locale)),
        original: original(entry, said, locale),
      },
    ];
  });
}
