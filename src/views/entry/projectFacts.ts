import type { EntryOf } from '../../entries/entry.ts';
import { formatOpenRange } from '../../i18n/dates.ts';
import { formatEuro } from '../../i18n/money.ts';
import { termName, type Word } from '../links.ts';
import { entries, fact, funding, subjects, web, type Context, type Fact } from './factLine.ts';

/** The sums of a budget: what was planned, what it came to, and whose part is how large. */
function budget(
  { t, locale, library }: Context,
  sums: EntryOf<'projects'>['facts']['budget'],
): Word[] {
  if (!sums) return [];
  const euro = (amount: number | undefined, detail: string): Word[] =>
    amount === undefined ? [] : [{ label: formatEuro(locale, amount), detail }];
  return [
    ...euro(sums.final, t.projectPage.budgetKinds.final),
    ...euro(sums.planned, t.projectPage.budgetKinds.planned),
    ...(sums.shares ?? []).flatMap(({ funder, amount }) =>
      euro(amount, termName(library, 'funders', funder, locale)),
    ),
  ];
}

/** What is known of a project. */
export function projectFacts(context: Context, entry: EntryOf<'projects'>): Fact[] {
  const { t, locale } = context;
  const { facts: f } = entry;
  return [
    ...fact(
      t.projectPage.lead,
      ...entries(context, 'organisations', f.lead === undefined ? [] : [f.lead]),
      f.leadName,
    ),
    ...fact(
      t.projectPage.partners,
      ...entries(context, 'organisations', f.partners),
      ...(f.otherPartners ?? []),
    ),
    ...fact(t.projectPage.period, formatOpenRange(locale, f.from, f.to)),
    ...funding(context, f),
    ...fact(t.projectPage.budget, ...budget(context, f.budget)),
    ...fact(t.projectPage.number, f.number),
    ...fact(t.projectPage.website, web(f.website)),
    ...subjects(context, entry, 'projects').filter(({ label }) => label === t.entry.topics),
  ];
}
