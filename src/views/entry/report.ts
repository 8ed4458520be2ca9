import type { AnyEntry } from '../../entries/entry.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import { absolute } from '../../routes/href.ts';
import { entryPath } from '../../routes/paths.ts';
import { reportAddresses, type Prefilled, type ReportContact } from '../../routes/report.ts';
import { site } from '../../site.ts';
import { titleIn, type Link } from '../links.ts';

/** How to tell the editors that something has changed. */
export interface Report {
  readonly question: string;
  readonly links: readonly Link[];
}

/** Characters of a name that are sent: with all of a long one in Russian, an address may be longer than mail programs take. */
const nameLength = 60;

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= nameLength) return name;
  return `${characters.slice(0, nameLength).join('').trimEnd()}…`;
}

function prefilled(entry: AnyEntry, locale: Locale): Prefilled {
  const { report } = strings(locale).organisation;
  const name = shortened(titleIn(entry, locale).title);
  return {
    subject: report.subject(name),
    body: [
      `${report.organisation}: ${name}`,
      `${report.page}: ${absolute(entryPath(locale, entry.collection, entry.slug))}`,
      `${report.folder}: ${entry.collection}/${entry.slug}/`,
      ...[report.wrong, report.right, report.source].flatMap((line) => ['', line, '']),
    ].join('\n'),
  };
}

/** How readers of a profile report a change. Other entries have no such link. */
export function changeReport(
  entry: AnyEntry,
  locale: Locale,
  contact: ReportContact = site.contact,
): Report | undefined {
  if (entry.collection !== 'organisations') return undefined;
  const { question, label, byEmail } = strings(locale).organisation.report;
  const links = reportAddresses(contact, prefilled(entry, locale)).map(({ href }, index) => ({
    href,
    label: index === 0 ? label : byEmail,
  }));
  return { question, links };
}
