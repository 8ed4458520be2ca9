import { isLocale } from '../i18n/locales.ts';
import { dayIn } from '../repository/day.ts';
import { day, moment, partialDate } from '../schemas/fields.ts';
import type { Entry } from './entries.ts';
import { finding, inDocument, type Finding } from './findings.ts';
import type { Repository } from './model.ts';
import { nearest } from './nearest.ts';
import { timeZoneOf } from './timeZone.ts';
import { shown, valueAt } from './values.ts';

type Path = readonly string[];

/** Pairs of facts that stand in order, the earlier or smaller one first. */
const ordered: readonly (readonly [Path, Path])[] = [
  [['from'], ['to']],
  [['start'], ['end']],
  [['dataFrom'], ['dataTo']],
  [
    ['people', 'from'],
    ['people', 'to'],
  ],
  [
    ['verified', 'date'],
    ['verified', 'due'],
  ],
];

/** Days on which something was done, so that they are over. */
const past: readonly Path[] = [['verified', 'date']];

function isDate(value: unknown): value is string {
  return partialDate.safeParse(value).success || moment.safeParse(value).success;
}

/** Whether two dates are surely the wrong way round. What one of them leaves open is not held against it. */
function isReversed(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return one > other;
  if (!isDate(one) || !isDate(other)) return false;
  const shared = Math.min(one.length, other.length);
  return one.slice(0, shared) > other.slice(0, shared);
}

function order({ main, facts }: Entry): Finding[] {
  return ordered.flatMap(([first, second]) => {
    const [one, other] = [valueAt(facts, first), valueAt(facts, second)];
    if (!main || !isReversed(one, other)) return [];
    const place = inDocument(main.document, second);
    return [finding('date-order', place, { value: shown(other), against: shown(one) })];
  });
}

function future({ main, facts }: Entry, today: string): Finding[] {
  return past.flatMap((path) => {
    const value = valueAt(facts, path);
    if (!main || !day.safeParse(value).success || shown(value) <= today) return [];
    return [finding('future-day', inDocument(main.document, path), { value: shown(value), today })];
  });
}

function coverAlt({ texts, facts }: Entry): Finding[] {
  const cover = facts?.['cover'];
  if (typeof cover !== 'string') return [];
  return texts
    .filter(({ split }) => split && !Object.hasOwn(split.text, 'coverAlt'))
    .filter(({ split }) => !split?.unknown.some((key) => nearest(key, ['coverAlt'])))
    .map(({ document }) =>
      finding('cover-alt-missing', inDocument(document, ['coverAlt']), { cover }),
    );
}

function originalLanguage({ bundle, main, facts }: Entry): Finding[] {
  const language = facts?.['originalLanguage'];
  if (!main || typeof language !== 'string' || !isLocale(language)) return [];
  if (bundle.texts.some((text) => text.locale === language)) return [];
  const place = inDocument(main.document, ['originalLanguage']);
  return [finding('card-locale', place, { value: language, against: `index.${language}.md` })];
}

/** Facts agree with each other, and with the files that stand beside them. */
export function crossFieldRules({ entries, site }: Repository): Finding[] {
  const today = dayIn(timeZoneOf(site?.data));
  return entries.flatMap((entry) => [
    ...order(entry),
    ...future(entry, today),
    ...coverAlt(entry),
    ...originalLanguage(entry),
  ]);
}
