import type { WorksheetCatalogue } from './catalogue.ts';
import { list, shortened } from './phrases.ts';

function quoted(text: string): string {
  return `“${shortened(text)}”`;
}

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Did you mean ${quoted(suggestion)}?`;
}

/** What is said of worksheets in English. */
export const worksheetEn: WorksheetCatalogue = {
  'second-worksheet': () =>
    'A text has one worksheet, and this is the second. Put what it holds into the first, as a Step of its own.',
  'part-twice': ({ name }) =>
    `${name} is there twice, so two fields would share what is written into one. Give this one another id; an Answer without an id has that of the Statement or Step around it.`,
  'unknown-audience': ({ id, known, suggestion }) =>
    `There is no audience ${quoted(id)}.${meant(suggestion)} ${known.length > 0 ? `Known are: ${list(known)}.` : 'Add it at the beginning of the worksheet: <Audiences>'}`,
  'part-missing': ({ names, languages }) =>
    `The worksheet in ${list(languages)} has what is missing here: ${list(names)}. Add it with the same ids, or delete it there.`,
  'other-audiences': ({ name, language, audiences }) =>
    audiences.length > 0
      ? `${name} is for others than in ${language}. Write for="${audiences.join(' ')}", or change it there.`
      : `${name} is for everyone in ${language}. Delete for="…", or add it there.`,
  'download-unlisted': ({ path, suggestion }) =>
    `The entry does not offer a file ${quoted(path)}.${meant(suggestion)} Put it into the folder and name it in the facts: files: - path: ${path}`,
};
