import type { Problem } from './check.ts';

/** A report as far as it is written down; the check and the audit count different things. */
export interface Printable<Counts> {
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  readonly wording: {
    readonly warning: string;
    closing(counts: Counts): string;
    allWell(counts: Counts): string;
  };
}

function textLine(problem: Problem, warning: string): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const message =
    problem.severity === 'warning' ? `${warning}: ${problem.message}` : problem.message;
  return [place, problem.field, problem.code, message].filter((part) => part !== '').join('  ');
}

/** For people: the problems of each file together, and a closing count. */
export function formatText<Counts>({ problems, counts, wording }: Printable<Counts>): string {
  if (problems.length === 0) return `${wording.allWell(counts)}\n`;
  const lines = problems.map((problem, index) => {
    const isNewFile = index > 0 && problems[index - 1]?.file !== problem.file;
    return `${isNewFile ? '\n' : ''}${textLine(problem, wording.warning)}\n`;
  });
  return `${lines.join('')}\n${wording.closing(counts)}\n`;
}

/** For programs. The shape is a public interface (docs: the design, section 5). */
export function formatJson({ problems }: Pick<Printable<never>, 'problems'>): string {
  return `${JSON.stringify({ problems }, null, 2)}\n`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** For GitHub Actions: one workflow command a problem, shown beside the line in the pull request. */
export function formatGithub<Counts>({ problems, counts, wording }: Printable<Counts>): string {
  const lines = problems.map(({ file, line, column, field, code, severity, message }) => {
    const title = escapeProperty(field === '' ? code : `${code} ${field}`);
    const place = `file=${escapeProperty(file)},line=${line},col=${column}`;
    return `::${severity} ${place},title=${title}::${escapeData(message)}\n`;
  });
  const last = problems.length === 0 ? wording.allWell(counts) : wording.closing(counts);
  return `${lines.join('')}${last}\n`;
}

/** Ways of writing a report, by the name that `--format` takes. */
export const formats = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
} satisfies Record<string, <Counts>(report: Printable<Counts>) => string>;

export type Format = keyof typeof formats;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
