import type { Locale } from '../i18n/locales.ts';
import { importWords } from './messages/importWords.ts';
import type { Tally } from './messages/catalogue.ts';
import type { Problem } from './problem.ts';
import type { Step } from './step.ts';

/** Tables are quoted in messages, and must not steer the terminal there. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (hidden) => {
    const number = (hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `U+${number}`;
  });
}

/** One line: the file, row and column, and what is wrong. */
export function problemLine(path: string, problem: Problem, language: Locale): string {
  const words = importWords[language];
  const at = problem.line === undefined ? path : `${path}:${String(problem.line)}`;
  const place = words.place(problem.row, problem.column);
  return visible(
    [at, place].filter((part) => part !== '').join(', ') + `: ${problem.say(language)}`,
  );
}

function stepLines(step: Step, language: Locale): string[] {
  const words = importWords[language];
  const { action, slug, title, changed, kept, row } = step;
  if (action === 'left') return [];
  const done = {
    create: () => words.create(slug, title),
    update: () => words.update(slug, changed.join(', ')),
    unchanged: () => words.unchanged(slug),
  }[action]();
  const more = kept.length > 0 ? `; ${words.kept(kept.join(', '))}` : '';
  return [visible(`${words.row(row)}: ${done}${more}`)];
}

function tallied(steps: readonly Step[]): Tally {
  const count = (wanted: Step['action']) => steps.filter(({ action }) => action === wanted).length;
  return {
    created: count('create'),
    updated: count('update'),
    unchanged: count('unchanged'),
    left: count('left'),
  };
}

/** Row by row what is done, and a summary. Rows that are left out are only counted. */
export function report(steps: readonly Step[], language: Locale): string {
  const lines = steps.flatMap((step) => stepLines(step, language));
  return [...lines, importWords[language].summary(tallied(steps))].join('\n') + '\n';
}
