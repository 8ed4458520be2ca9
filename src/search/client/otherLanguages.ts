import { plural } from '../../i18n/plural.ts';
import { stateQuery } from './addressState.ts';
import { element } from '../../dom/element.ts';
import { phrase } from '../../dom/words.ts';
import type { FoundElsewhere } from './messages.ts';
import { resultItem, type ResultStyle } from './resultItem.ts';
import type { PageWords } from './words.ts';

/** Leads to the search page of the language, where it finds the same words. */
function wholeSearch(
  { locale, direct }: FoundElsewhere,
  text: string,
  words: PageWords,
): HTMLElement[] {
  const page = words.pages[locale];
  if (!direct || page === undefined) return [];
  const address = page + stateQuery({ text, choices: {}, order: 'relevance' });
  const label = `${words.allResults} ${words.inLanguage[locale]}`;
  return [element('p', { class: 'whole' }, element('a', { href: address }, label))];
}

function section(
  answer: FoundElsewhere,
  text: string,
  words: PageWords,
  style: ResultStyle,
): HTMLElement {
  const { locale, total, results } = answer;
  const id = `in-${locale}`;
  const count = plural(style.locale, words.results, total);
  const heading = element('h2', { id }, `${count} ${words.inLanguage[locale]}`);
  const list = element('ol', { role: 'list' }, ...results.map((one) => resultItem(one, style)));
  const made = element('section', { 'aria-labelledby': id }, heading, list);
  if (total > results.length) {
    const shown = phrase(words.first, { count: String(results.length) });
    heading.after(element('p', { class: 'first' }, ...shown));
    made.append(...wholeSearch(answer, text, words));
  }
  return made;
}

/** Shows what other languages have for a query. */
export function otherLanguages(
  answers: readonly FoundElsewhere[],
  text: string,
  words: PageWords,
  style: ResultStyle,
): HTMLElement[] {
  if (answers.length === 0) return [element('p', { class: 'first' }, words.noneElsewhere)];
  return answers.map((answer) => section(answer, text, words, style));
}

/** Whether what the reader's own language has is so little or so unsure that others are asked by themselves. */
export function isLittle(answer: {
  readonly matched: number;
  readonly relaxed: boolean;
  readonly corrections: readonly unknown[];
}): boolean {
  return answer.matched <= 4 || answer.relaxed || answer.corrections.length > 0;
}
