import { element } from '../../dom/element.ts';
import { isDay } from '../../formats/calendar.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DocumentPart, DocumentTable } from '../document.ts';

function dayInWords(text: string, locale: Locale): string {
  return isDay(text) ? formatDate(locale, text) : text;
}

function rows({ caption, columns, rows: filledRows }: DocumentTable, locale: Locale): HTMLElement {
  const head = columns.map(({ label }) => element('th', { scope: 'col' }, label));
  const body = filledRows.map(({ cells }) =>
    element('tr', {}, ...cells.map((text) => element('td', {}, dayInWords(text, locale)))),
  );
  return element(
    'table',
    { 'aria-label': caption },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
}

/**
 * A part of a plan as elements, its texts as text.
 * @param unanswered what stands where nothing was answered
 */
export function partElements(
  part: DocumentPart,
  unanswered: string,
  locale: Locale,
): HTMLElement[] {
  const heading = part.kind === 'table' ? part.caption : part.heading;
  const none = () => element('p', { class: 'none' }, unanswered);
  const headings = heading ? [element('h3', {}, heading)] : [];
  if (part.kind === 'table')
    return [...headings, part.rows.length > 0 ? rows(part, locale) : none()];
  const answers = part.answers.flatMap(({ label, text }) => [
    ...(label ? [element('p', { class: 'label' }, label)] : []),
    text ? element('p', { class: 'text' }, text) : none(),
  ]);
  // A list of which nothing is ticked off says as little as an empty answer.
  const isTicked = part.checks.some(({ isSet }) => isSet);
  const ticks = (isTicked ? part.checks : []).map(({ label, isSet }) =>
    element('li', isSet ? { class: 'set' } : {}, `${isSet ? '☑' : '☐'} ${label}`),
  );
  if (ticks.length + answers.length === 0 && part.checks.length > 0) answers.push(none());
  return [...headings, ...answers, ...(ticks.length > 0 ? [element('ul', {}, ...ticks)] : [])];
}
