import { servicesOf } from '../../entries/services.ts';
import type { EntryOf } from '../../entries/entry.ts';
import type { Library } from '../../entries/library.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import type { LanguageMark } from '../languages.ts';
import type { Link } from '../links.ts';
import { row, serviceArea } from '../row.ts';
import { byTitle } from '../titleOrder.ts';
import { fact, terms, type Context, type Fact } from './factLine.ts';
import { applyWords, cost } from './serviceFacts.ts';

/** A service in the profile of the organisation that offers it. */
export interface Offer {
  readonly link: Link;
  /** What it is, where it is for members alone. */
  readonly form: string | undefined;
  /** Set when its card is not in the language of the profile. */
  readonly foreign: LanguageMark | undefined;
  /** For whom, where, at what cost, how to apply. */
  readonly facts: readonly Fact[];
}

function offer(context: Context, service: EntryOf<'services'>): Offer {
  const { library, locale, t } = context;
  const { link, form, foreign } = row(library, service, locale);
  const { audiences } = service.facts;
  return {
    link,
    form,
    foreign,
    facts: [
      ...fact(t.entry.audiences, ...terms(context, 'services', 'audience', audiences)),
      ...fact(t.event.where, serviceArea(library, service, locale)),
      ...fact(t.services.cost, ...cost(context, service)),
      ...fact(t.services.howToApply, service.texts[locale]?.howToApply, ...applyWords(service)),
    ],
  };
}

/** The services of an organisation, by title. */
export function offers(library: Library, provider: string, locale: Locale): Offer[] {
  const context: Context = { library, locale, t: strings(locale) };
  return byTitle(servicesOf(library, provider), locale).map((service) => offer(context, service));
}
