import type { AnyEntry, EntryOf } from '../../entries/entry.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatNumber } from '../../i18n/plural.ts';
import { strings } from '../../i18n/strings.ts';

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

/** The sections of an entry's page in a language in which it has a card. */
export function sections(entry: AnyEntry, locale: Locale): Section[] {
  const t = strings(locale);
  if (entry.collection === 'studies')
    return list('entry:findings', t.entry.findings, entry.texts[locale]?.findings);
  if (entry.collection !== 'projects') return [];
  const texts = entry.texts[locale];
  return [
    ...text('entry:goal', t.projectPage.goal, texts?.goal),
    ...list('entry:activities', t.projectPage.activities, texts?.activities),
    ...results(entry, locale),
    ...text(
      'entry:funding',
      t.projectPage.acknowledgement,
      texts?.acknowledgement,
      texts?.disclaimer,
    ),
  ];
}
