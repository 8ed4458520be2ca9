import type { ImportWords } from './catalogue.ts';

function quoted(text: string): string {
  return `“${text}”`;
}

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Did you mean ${quoted(suggestion)}?`;
}

/** English. */
export const en: ImportWords = {
  place: (row, column) =>
    [
      row === undefined ? '' : `row ${String(row)}`,
      column === undefined ? '' : `column ${quoted(column)}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  nothingWritten: (problems) =>
    `Problems: ${String(problems)}. Nothing was written. Mend the table or the mapping and run the import again.`,
  create: (slug, title) => `create ${slug}: ${title}`,
  update: (slug, fields) => `update ${slug}: ${fields}`,
  unchanged: (slug) => `unchanged ${slug}`,
  kept: (fields) => `texts kept (--overwrite replaces them): ${fields}`,
  row: (row) => `row ${String(row)}`,
  summary: ({ created, updated, unchanged, left }) =>
    `Created: ${String(created)}; updated: ${String(updated)}; unchanged: ${String(unchanged)}; without a profile and left out: ${String(left)}.`,
  dryRun: 'Dry run: nothing was written.',
  progress: (done, all) => `Row ${String(done)} of ${String(all)}`,
  problems: {
    unreadable: () => 'The file cannot be read. Check the name and the rights.',
    kind: () => 'Neither .csv nor .xlsx. Save the table as one of them.',
    large: ({ megabytes }) =>
      `The file is larger than ${String(megabytes)} MB. Take out columns and rows that are not needed.`,
    encoding: () =>
      'The encoding is none of UTF-8, UTF-16 and Windows-1257. In the spreadsheet choose Save as, CSV UTF-8.',
    quotes: ({ line }) =>
      `Near line ${String(line)} a quotation mark is opened and not closed, or stands inside a cell. Write a cell with marks as "the ""Home"" study".`,
    empty: () => 'The table is empty. The first row names the columns, the others hold the data.',
    workbook: () => 'This is no readable .xlsx. Save it anew, or as CSV UTF-8.',
    bomb: ({ part }) =>
      `${quoted(part)} unpacks to far more than a table needs, so it was not unpacked. Save the table anew, or as CSV UTF-8.`,
    sheet: ({ name, sheets }) => `There is no sheet ${quoted(name)}. The workbook has: ${sheets}.`,
    columnTwice: ({ name }) =>
      `Two columns are called ${quoted(name)}. Rename one of them in the first row.`,
    columnMissing: ({ name, suggestion }) =>
      `The mapping names the column ${quoted(name)}, which the table does not have.${meant(suggestion)}`,
    oneSource: ({ field }) =>
      `${quoted(field)} takes its value from exactly one of column, text and value.`,
    keyUnmapped: ({ field }) =>
      `Rows are told apart by ${field}, and the mapping does not say which column that is. Add it under fields, or choose another key.`,
    titleUnmapped: ({ field }) =>
      `A new profile needs ${field}. Add it to the mapping, or write creates: false.`,
    notPublished: ({ language }) =>
      `The site has no texts in ${quoted(language)} (languages in site.yaml).`,
    contentBroken: ({ path }) =>
      `${path} cannot be read. First mend what npm run content -- check reports.`,
    ragged: ({ cells, columns }) =>
      `The row has ${String(cells)} cells, the header ${String(columns)}. Look for a delimiter or line break outside quotation marks.`,
    formula: ({ value }) => `${quoted(value)} is a formula. Put the plain value in its place.`,
    missing: ({ field }) =>
      `A profile needs ${quoted(field)}, and the row gives none. Fill in the cell, or map another column or a fixed text.`,
    noKey: () => 'The cell that tells the rows apart is empty. Fill it in, or take the row out.',
    notListed: ({ value, suggestion, choices }) =>
      `${quoted(value)} is not in the mapping’s values (${choices}).${meant(suggestion)} Add it there, or mend the cell.`,
    term: ({ value, suggestion, place }) =>
      `${quoted(value)} is not in ${place}.${meant(suggestion)} Use a name or id from there.`,
    date: ({ value, format }) => `${quoted(value)} is not a date of the form ${format}.`,
    mixedArea: ({ value }) =>
      `${quoted(value)} mixes the country, regions and municipalities. Name only one kind.`,
    twiceInTable: ({ value, row }) =>
      `${quoted(value)} already stands in row ${String(row)}. Keep one of the two.`,
    twiceInContent: ({ value, slugs }) =>
      `${quoted(value)} belongs to several profiles: ${slugs}. Mend them first.`,
    sameProfile: ({ slug, row }) =>
      `By its name this row is the profile ${slug}, and so is row ${String(row)}. Write the right registerNumber into the profile.`,
    otherOwner: ({ value, slug }) =>
      `The number ${quoted(value)} belongs to the profile ${slug}. Mend the number or the key.`,
    ended: ({ value }) =>
      `The organisation has ended (${quoted(value)}), so no profile is made for it. Take the row out.`,
    noSlug: ({ value }) =>
      `No folder name can be made of ${quoted(value)}. Map a column to slug: a–z, 0–9 and hyphens.`,
  },
};
