import type { Locale } from '../../i18n/locales.ts';
import { visible } from '../visible.ts';
import type { DueList, DueProfile } from './profiles.ts';
import { dueWords } from './words.ts';

type Formatter = (list: DueList, locale: Locale) => string;

function group(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${heading} (${String(lines.length)})`, ...lines, ''];
}

function line({ slug, name, verified, by, due, email }: DueProfile, locale: Locale): string {
  const words = dueWords[locale];
  const details = [
    name,
    ...(verified !== undefined && by !== undefined ? [words.verified(verified, by)] : []),
    email ?? words.noEmail,
  ].join('; ');
  return visible(`  ${due === undefined ? '' : `${due}  `}${slug}: ${details}`);
}

const text: Formatter = ({ profiles, unread, until }, locale) => {
  const words = dueWords[locale];
  const of = (wanted: DueProfile['state']) =>
    profiles.filter(({ state }) => state === wanted).map((profile) => line(profile, locale));
  const lines = [
    ...group(words.overdue, of('overdue')),
    ...group(words.upcoming(until), of('upcoming')),
    ...group(words.never, of('never')),
    ...group(
      words.unread,
      unread.map((file) => visible(`  ${file}`)),
    ),
  ];
  return lines.length === 0 ? `${words.none}\n` : lines.join('\n');
};

/** The ways in which the list is written. */
export const dueFormats = {
  text,
  json: (list: DueList) => `${JSON.stringify(list)}\n`,
} as const satisfies Readonly<Record<string, Formatter>>;

export function isDueFormat(name: string): name is keyof typeof dueFormats {
  return Object.hasOwn(dueFormats, name);
}
