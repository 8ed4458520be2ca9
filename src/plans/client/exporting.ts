import { download } from '../../dom/download.ts';
import { planDocument, tablesOf } from '../document.ts';
import { planOf } from '../draft.ts';
import { fileName } from '../fileName.ts';
import { planMarkdown } from '../markdown.ts';
import { planCalendar, planEvents, tableCsv } from '../tables.ts';
import type { Desk } from './desk.ts';
import { changedOn } from './words.ts';

/**
 * Exports the plan that is open, as it stands in memory: kept or not.
 * @param what a format; for CSV, `csv` and the id of a table after a colon
 */
export function exportPlan({ outline, session, place, notices }: Desk, what: string): void {
  const { locale, words } = place;
  const plan = planDocument(outline, session.draft, locale, words.orphans);
  const [format, id] = what.split(':');
  const table = tablesOf(plan).find((each) => each.id === id);
  const named = (part: string, extension: string) =>
    fileName([plan.name, part].filter(Boolean).join(' – '), 'plan', extension);
  if (format === 'json')
    download(
      `${JSON.stringify(planOf(session.draft), null, 2)}\n`,
      'application/json',
      named('', 'json'),
    );
  else if (format === 'md') {
    const changed = changedOn(plan.changed, place);
    download(planMarkdown(plan, changed, words.unanswered), 'text/markdown', named('', 'md'));
  } else if (format === 'ics') {
    if (planEvents(plan).length === 0) return notices.say(words.noDates);
    download(planCalendar(plan), 'text/calendar', named('', 'ics'));
  } else if (table) {
    if (table.rows.length === 0) return notices.say(words.nothing);
    download(tableCsv(table), 'text/csv', named(table.caption, 'csv'));
  }
}
