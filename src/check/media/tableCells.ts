/** A cell of a table, with the line on which it begins. */
export interface Cell {
  readonly text: string;
  readonly line: number;
}

/** Which of these parts the cells, programs guess: here all do. */
const ends: ReadonlySet<string | undefined> = new Set([',', ';', '\t', '\n', '\r', undefined]);

/** Reads a table (RFC 4180, and what spreadsheets make of it) from its first character to its last. */
export function tableCells(text: string): Cell[] {
  const cells: Cell[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const start = line;
    let content = '';
    const isQuoted = text[at] === '"';
    if (isQuoted) at += 1;
    const from = at;
    let close = isQuoted ? text.indexOf('"', at) : at;
    while (isQuoted && close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (isQuoted) {
      at = close < 0 ? text.length : close + 1;
      content = text.slice(from, close < 0 ? undefined : close).replaceAll('""', '"');
    }
    const rest = at;
    while (!ends.has(text[at])) at += 1;
    content += text.slice(rest, at);
    line += content.split('\n').length - 1;
    if (text[at] === '\n') line += 1;
    at += 1;
    if (content !== '') cells.push({ text: content, line: start });
  }
  return cells;
}
