import type { Violation } from './violation.ts';

/** Levels of quotations and lists that open on one line. The parser's time grows with their square. */
const manyMarks = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t]))[ \t>*+\-\d.)]{60}/m;
/** Open brackets from which on the parser of program code in MDX overflows the machine's stack. */
const deepest = 200;
/** Characters between { and }, from which on the same goes for code without brackets. */
const longest = 2000;

function isMarks(line: string): boolean {
  const marks = line.match(/>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])/g) ?? [];
  return marks.length > 50;
}

function at(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function nestedCode(text: string): number | undefined {
  let depth = 0;
  let braces = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? '';
    if (letter === '{') {
      if (braces === 0) start = index;
      braces += 1;
    } else if (letter === '}') braces = Math.max(0, braces - 1);
    if ('([{'.includes(letter)) depth += 1;
    else if (')]}'.includes(letter)) depth = Math.max(0, depth - 1);
    if (depth > deepest || (braces > 0 && index - start > longest)) return index;
  }
  return undefined;
}

/** The beginning of a piece of program that is too long to be parsed, wherever it stands. */
function longProgram(text: string): number | undefined {
  for (const { index } of text.matchAll(/^(?:import|export)\b/gm)) {
    const end = text.indexOf('\n\n', index);
    if ((end === -1 ? text.length : end) - index > longest) return index;
  }
  return undefined;
}

/**
 * What would bring the parser down or keep it busy for minutes, seen without parsing. A text with
 * such a violation must not be parsed.
 */
export function unparsable(text: string, isMdx: boolean): Violation | undefined {
  const marks = manyMarks.test(text) ? text.split('\n').findIndex(isMarks) : -1;
  if (marks !== -1) return { key: 'nesting', details: {}, line: marks + 1, column: 1 };
  if (!isMdx) return undefined;
  const offset = nestedCode(text) ?? longProgram(text);
  return offset === undefined ? undefined : { key: 'nesting', details: {}, ...at(text, offset) };
}
