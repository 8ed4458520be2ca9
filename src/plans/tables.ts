import { calendar, isDay, type DayEvent } from '../formats/calendar.ts';
import { csv } from '../formats/csv.ts';
import { tablesOf, type DocumentTable, type PlanDocument } from './document.ts';

/** A table of a plan as CSV: the names of its columns, then its filled rows. */
export function tableCsv({ columns, rows }: DocumentTable): string {
  return csv([columns.map(({ label }) => label), ...rows.map(({ cells }) => cells)]);
}

/** The days of a table: one event for each cell with a date, named by the first text of its row. */
function tableEvents(plan: PlanDocument, table: DocumentTable): DayEvent[] {
  const dates = table.columns.filter(({ isDate }) => isDate);
  return table.rows.flatMap(({ id, cells }) => {
    const named = table.columns.map((column, at) => ({ ...column, text: cells[at] ?? '' }));
    const texts = named.filter(({ isDate, text }) => !isDate && text);
    return named
      .filter(({ isDate, text }) => isDate && isDay(text))
      .map((column) => ({
        uid: [plan.id, table.id, id, column.id].join('-'),
        day: column.text,
        summary:
          (texts[0]?.text.replace(/\s+/g, ' ') ?? table.caption) +
          (dates.length > 1 ? ` (${column.label})` : ''),
        description: [
          ...texts.slice(1).map(({ label, text }) => `${label}: ${text}`),
          `${plan.name}. ${plan.title}`,
        ].join('\n'),
      }));
  });
}

/** The days of all tables of a plan. */
export function planEvents(plan: PlanDocument): readonly DayEvent[] {
  return tablesOf(plan).flatMap((table) => tableEvents(plan, table));
}

/** The days of a plan as a calendar. */
export function planCalendar(plan: PlanDocument): string {
  return calendar('-//Klets//Worksheets//EN', plan.changed, planEvents(plan));
}
