import type { AnyEntry, EntryOf } from '../../entries/entry.ts';
import { languageName } from '../languages.ts';
import { hostOf, type Word } from '../links.ts';
import { serviceArea } from '../row.ts';
import { date, entries, fact, mail, terms, web, type Context, type Fact } from './factLine.ts';

type Service = EntryOf<'services'>;

/** What it costs: the price model, and in brackets what more is known. */
export function cost({ t, locale }: Context, { facts, texts }: Service): Word[] {
  const detail = texts[locale]?.cost;
  if (facts.price === undefined) return detail === undefined ? [] : [{ label: detail }];
  return [{ label: t.services.prices[facts.price], detail }];
}

/** The addresses to which to apply. */
export function applyWords({ facts: { applyUrl, applyEmail } }: Service): Word[] {
  return [
    ...(applyUrl === undefined ? [] : [{ href: applyUrl, label: hostOf(applyUrl) }]),
    ...(applyEmail === undefined ? [] : [{ href: `mailto:${applyEmail}`, label: applyEmail }]),
  ];
}

/** What is known of a service: for whom, where, at what cost, how to get it. */
export function serviceFacts(context: Context, entry: Service): Fact[] {
  const { t, locale, library } = context;
  const { facts: f } = entry;
  return [
    ...fact(t.services.provider, ...entries(context, 'organisations', [f.provider])),
    ...fact(t.entry.audiences, ...terms(context, 'services', 'audience', f.audiences)),
    ...fact(t.event.where, serviceArea(library, entry, locale)),
    ...fact(t.services.cost, ...cost(context, entry)),
    ...fact(t.services.apply, ...applyWords(entry)),
    ...fact(t.services.languages, ...(f.languages ?? []).map((code) => languageName(code, locale))),
    ...fact(t.entry.topics, ...terms(context, 'services', 'topic', f.topics)),
    ...fact(t.services.known, date(context, f.asOf)),
  ];
}

/** What is known of an expert: what they do, where, and how to reach them. */
export function expertFacts(context: Context, entry: EntryOf<'experts'>): Fact[] {
  const { t, locale } = context;
  const { facts: f } = entry;
  return [
    ...fact(t.experts.role, entry.texts[locale]?.role),
    ...fact(
      t.experts.organisation,
      ...entries(context, 'organisations', f.organisation === undefined ? [] : [f.organisation]),
      f.organisationName,
    ),
    ...fact(t.organisation.email, mail(f.contacts?.email)),
    ...fact(t.organisation.website, web(f.contacts?.website)),
    ...fact(t.experts.languages, ...(f.languages ?? []).map((code) => languageName(code, locale))),
    ...fact(t.experts.fields, ...terms(context, 'experts', 'field', f.fields)),
    ...fact(t.entry.topics, ...terms(context, 'experts', 'topic', f.topics)),
    ...fact(t.experts.consent, date(context, f.consent.date)),
  ];
}

/** The line that tells each fact of a service or an expert, where it is not called as elsewhere. */
export function offerLabels({ t }: Context, entry: AnyEntry): Readonly<Record<string, string>> {
  if (entry.collection === 'services')
    return {
      serviceArea: t.event.where,
      price: t.services.cost,
      languages: t.services.languages,
      asOf: t.services.known,
    };
  if (entry.collection === 'experts')
    return { fields: t.experts.fields, languages: t.experts.languages };
  return {};
}
