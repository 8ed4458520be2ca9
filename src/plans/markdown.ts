import type { DocumentPart, DocumentTable, PlanDocument } from './document.ts';

/**
 * A text in which nothing is markup (CommonMark and the tables and strikethrough of GFM). Indented
 * lines keep their place by spaces that make no code of them.
 */
function escaped(text: string): string {
  return text
    .replace(/[\\`*[\]<>&|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^[ \t]+/gm, (space) => '\u00a0'.repeat(space.length))
    .replace(/^(\u00a0*)([#+=-])/gm, '$1\\$2')
    .replace(/^(\u00a0*\d+)([.)])(?=\s|$)/gm, '$1\\$2');
}

/** Text with its paragraphs and line breaks. */
function paragraphs(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) => escaped(paragraph).replaceAll('\n', '\\\n'))
    .join('\n\n');
}

/** Text that stays in one line, and ends no heading. */
function line(text: string): string {
  return escaped(text.replace(/\s+/g, ' ').trim()).replace(/(?<= )#+$/, '\\$&');
}

function cell(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(line)
    .join('<br>');
}

function table({ columns, rows }: DocumentTable): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ label }) => line(label))),
    row(columns.map(() => '---')),
    ...rows.map(({ cells }) => row(cells.map(cell))),
  ].join('\n');
}

function blocks(part: DocumentPart, unanswered: string): string[] {
  if (part.kind === 'table') {
    const heading = `### ${line(part.caption)}`;
    return [heading, part.rows.length > 0 ? table(part) : line(unanswered)];
  }
  const answers = part.answers.flatMap(({ label, text }) => [
    ...(label ? [`**${line(label)}**`] : []),
    text ? paragraphs(text) : line(unanswered),
  ]);
  const checks = part.checks.map(({ label, isSet }) => `- [${isSet ? 'x' : ' '}] ${line(label)}`);
  return [
    ...(part.heading ? [`### ${line(part.heading)}`] : []),
    ...answers,
    ...(checks.length > 0 ? [checks.join('\n')] : []),
  ];
}

/**
 * A plan as Markdown.
 * @param date when it was changed, in words
 * @param unanswered what stands where nothing was answered
 */
export function planMarkdown(document: PlanDocument, date: string, unanswered: string): string {
  const { title, name, sections } = document;
  const parts = sections.flatMap((section) => [
    `## ${line(section.heading)}`,
    ...section.parts.flatMap((part) => blocks(part, unanswered)),
  ]);
  return `${[`# ${line(name)}`, `${line(title)}\\\n${line(date)}`, ...parts].join('\n\n')}\n`;
}
