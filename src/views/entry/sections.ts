import type { AnyEntry, EntryOf } from '../../entries/entry.ts';
import type { Library } from '../../entries/library.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatNumber } from '../../i18n/plural.ts';
import { strings } from '../../i18n/strings.ts';
import { offers, type Offer } from './offers.ts';
import { testimonials, type Testimonial } from './testimonials.ts';

/** A row of the table of results; an empty cell is not known. */
export interface ResultRow {
  readonly label: string;
  readonly target: string;
  readonly achieved: string;
  readonly asOf: string;
}

/** Texts of an entry that are not its body: each with a heading of its own. A colon keeps ids apart from those of headings in texts. */
export type Section =
  | {
      readonly kind: 'text';
      readonly id: string;
      readonly heading: string;
      readonly paragraphs: readonly string[];
    }
  | {
      readonly kind: 'list';
      readonly id: string;
      readonly heading: string;
      readonly items: readonly string[];
    }
  | {
      readonly kind: 'results';
      readonly id: string;
      readonly heading: string;
      readonly rows: readonly ResultRow[];
    }
  | {
      readonly kind: 'offers';
      readonly id: string;
      readonly heading: string;
      readonly offers: readonly Offer[];
    }
  | {
      readonly kind: 'testimonials';
      readonly id: string;
      readonly heading: string;
      readonly testimonials: readonly Testimonial[];
    };

function list(id: string, heading: string, items: readonly string[] = []): Section[] {
  return items.length > 0 ? [{ kind: 'list', id, heading, items }] : [];
}

function text(
  id: string,
  heading: string,
  ...paragraphs: readonly (string | undefined)[]
): Section[] {
  const present = paragraphs.filter((paragraph) => paragraph !== undefined);
  return present.length > 0 ? [{ kind: 'text', id, heading, paragraphs: present }] : [];
}

function results(entry: EntryOf<'projects'>, locale: Locale): Section[] {
  const labels = entry.texts[locale]?.resultLabels ?? {};
  const number = (value: number | undefined) =>
    value === undefined ? '' : formatNumber(locale, value);
  const rows = (entry.facts.results ?? []).map(({ id, target, achieved, asOf }) => ({
    label: labels[id] ?? id,
    target: number(target),
    achieved: number(achieved),
    asOf: asOf ? formatDate(locale, asOf) : '',
  }));
  return rows.length > 0
    ? [{ kind: 'results', id: 'entry:results', heading: strings(locale).projectPage.results, rows }]
    : [];
}

function serviceSections(library: Library, entry: EntryOf<'services'>, locale: Locale): Section[] {
  const t = strings(locale).services;
  const said = testimonials(library, entry, locale);
  return [
    ...text('entry:apply', t.howToApply, entry.texts[locale]?.howToApply),
    ...(said.length > 0
      ? [
          {
            kind: 'testimonials' as const,
            id: 'entry:testimonials',
            heading: t.testimonials,
            testimonials: said,
          },
        ]
      : []),
  ];
}

function offerSection(library: Library, entry: AnyEntry, locale: Locale): Section[] {
  const offered = offers(library, entry.slug, locale);
  if (offered.length === 0) return [];
  const heading = strings(locale).sections.services;
  return [{ kind: 'offers', id: 'entry:services', heading, offers: offered }];
}

function projectSections(entry: EntryOf<'projects'>, locale: Locale): Section[] {
  const t = strings(locale).projectPage;
  const texts = entry.texts[locale];
  return [
    ...text('entry:goal', t.goal, texts?.goal),
    ...list('entry:activities', t.activities, texts?.activities),
    ...results(entry, locale),
    ...text('entry:funding', t.acknowledgement, texts?.acknowledgement, texts?.disclaimer),
  ];
}

/** The sections of an entry's page in a language in which it has a card. */
export function sections(library: Library, entry: AnyEntry, locale: Locale): Section[] {
  const t = strings(locale);
  switch (entry.collection) {
    case 'studies':
      return list('entry:findings', t.entry.findings, entry.texts[locale]?.findings);
    case 'organisations':
      return offerSection(library, entry, locale);
    case 'services':
      return serviceSections(library, entry, locale);
    case 'experts':
      return list('entry:ask', t.experts.askAbout, entry.texts[locale]?.askAbout);
    case 'projects':
      return projectSections(entry, locale);
    default:
      return [];
  }
}
