import { findControls, findInvisible } from './textCharacters.ts';
import { findPersonalCodes } from './textPersonalCodes.ts';
import type { TextProblem } from './textProblem.ts';
import { findSecrets, type Found } from './textSecrets.ts';

/** Problems of one kind that are told of a file: the first few show what to look for. */
const most = 5;

const opening = /^(?:<{7}|\|{7})(?: |$)/gm;
const closing = /^>{7}(?: |$)/gm;

/** The marks that an unfinished merge leaves; ======= alone underlines a heading. */
function findMergeMarks(text: string): Found[] {
  const marks = [...text.matchAll(opening)];
  return (marks.length > 0 ? marks : [...text.matchAll(closing)]).map(({ index }) => ({
    offset: index,
  }));
}

/** The first line end of Windows stands for all of them. */
function findLineEnds(text: string): Found[] {
  const offset = text.indexOf('\r\n');
  return offset === -1 ? [] : [{ offset }];
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** What must not stand in a file of the content repository, wherever in it: found in its bare text. */
export function scanText(text: string): TextProblem[] {
  const place = ({ offset }: Found) => placeOf(text, offset);
  return [
    ...findLineEnds(text).map((one) => ({
      key: 'line-ends' as const,
      details: {},
      ...place(one),
    })),
    ...findControls(text)
      .slice(0, most)
      .map((one) => ({
        key: 'control-character' as const,
        details: { character: one.character },
        ...place(one),
      })),
    ...findInvisible(text)
      .slice(0, most)
      .map((one) => ({
        key: 'invisible-character' as const,
        details: { character: one.character },
        ...place(one),
      })),
    ...findMergeMarks(text)
      .slice(0, most)
      .map((one) => ({
        key: 'merge-conflict' as const,
        details: {},
        ...place(one),
      })),
    ...findSecrets(text)
      .slice(0, most)
      .map((one) => ({
        key: 'secret' as const,
        details: { kind: one.kind },
        ...place(one),
      })),
    ...findPersonalCodes(text)
      .slice(0, most)
      .map((one) => ({
        key: 'personal-code' as const,
        details: {},
        ...place(one),
      })),
  ];
}
