import type { Problem } from './check.ts';
import type { Printable } from './formats.ts';

/** Rows of the table: GitHub cuts summaries off at 1 MB, and nobody reads that far. */
const most = 200;

/** Text of an editor as it is, in a cell of a Markdown table. */
function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#|~!@$&]/g, (sign) => `&#${String(sign.codePointAt(0))};`);
}

function row({ file, line, field, code, severity, message }: Problem): string {
  const place = `${cell(file)}:${String(line)}${field === '' ? '' : ` ${cell(field)}`}`;
  const mark = severity === 'error' ? '❌' : '⚠️';
  return `| ${mark} | ${code} | ${place} | ${cell(message)} |\n`;
}

/** A report as a Markdown table, for the summary of a job of GitHub Actions. */
export function formatSummary<Counts>({ problems, counts, wording }: Printable<Counts>): string {
  if (problems.length === 0) return `${wording.allWell(counts)}\n`;
  const rows = problems.slice(0, most).map(row).join('');
  const rest = problems.length > most ? `\n… +${String(problems.length - most)}\n` : '';
  return `|  |  |  |  |\n| --- | --- | --- | --- |\n${rows}${rest}\n${wording.closing(counts)}\n`;
}
