import type { EntryOf } from '../../entries/entry.ts';
import { formatDate } from '../../i18n/dates.ts';
import { dueDay } from '../../schemas/freshness.ts';
import { date, fact, type Context, type Fact } from './factLine.ts';

/** When and by whom the facts were last confirmed, by what, and when that is to be done again. */
export function verificationFacts(
  context: Context,
  { facts: { verified } }: EntryOf<'organisations'>,
): Fact[] {
  const { t, locale } = context;
  if (!verified) return [];
  return [
    ...fact(t.organisation.verified, {
      label: t.organisation.verifiedBy(formatDate(locale, verified.date), verified.by),
      detail: verified.source,
    }),
    ...fact(t.organisation.verificationDue, date(context, dueDay(verified))),
  ];
}
