import type { EntryOf } from '../../entries/entry.ts';
import { formatOpenRange } from '../../i18n/dates.ts';
import { formatEuro } from '../../i18n/money.ts';
import { entries, fact, linkedTerm, subjects, web, type Context, type Fact } from './factLine.ts';

/** What is known of a project. */
export function projectFacts(context: Context, entry: EntryOf<'projects'>): Fact[] {
  const { t, locale } = context;
  const { facts: f } = entry;
  return [
    ...fact(t.projectPage.lead, ...entries(context, 'organisations', [f.lead])),
    ...fact(
      t.projectPage.partners,
      ...entries(context, 'organisations', f.partners),
      ...(f.otherPartners ?? []),
    ),
    ...fact(t.projectPage.period, formatOpenRange(locale, f.from, f.to)),
    ...fact(t.projectPage.funder, linkedTerm(context, 'funders', f.funder)),
    ...fact(t.projectPage.programme, linkedTerm(context, 'programmes', f.programme)),
    ...fact(
      t.projectPage.budget,
      f.budget &&
        `${formatEuro(locale, f.budget.amount)} (${t.projectPage.budgetKinds[f.budget.kind]})`,
    ),
    ...fact(t.projectPage.number, f.number),
    ...fact(t.projectPage.website, web(f.website)),
    ...subjects(context, entry, 'projects').filter(({ label }) => label === t.entry.topics),
  ];
}
