import { z } from 'zod';
import type { DocumentTable } from '../engine/documents.ts';
import { searchFacets } from '../../i18n/facets.ts';
import type { Fragment } from './fragments.ts';

/** What each page says of itself to the search (src/views/searchDocument.ts), as JSON in `data-document`. */
const documentShape = z.strictObject({
  entry: z.string(),
  date: z.string(),
  /** The texts of the page with which it begins, to be counted in words. */
  zones: z.tuple([z.int(), z.int(), z.int(), z.int()]),
  facets: z.record(z.string(), z.array(z.string())),
});

function column(values: readonly (readonly string[])[]) {
  const all = [...new Set(values.flat())].sort();
  const places = new Map(all.map((value, place) => [value, place]));
  return {
    values: all,
    of: values.map((own) => own.flatMap((value) => places.get(value) ?? [])),
  };
}

/**
 * Puts what the pages of one language say of themselves into columns.
 * @throws when a page says nothing of itself, or not in the form that is expected
 */
export function documentTable(fragments: readonly Fragment[]): DocumentTable {
  const documents = fragments.map(({ url, document }) => {
    const read = documentShape.safeParse(JSON.parse(document));
    if (!read.success) throw new Error(`${url} does not say what the search needs to know of it`);
    return read.data;
  });
  const facets = searchFacets.map((facet) => [
    facet,
    column(documents.map((document) => document.facets[facet] ?? [])),
  ]);
  return {
    entries: documents.map(({ entry }) => entry),
    dates: documents.map(({ date }) => date),
    zones: documents.map(({ zones }) => zones),
    // Every facet has just been given its column.
    facets: Object.fromEntries(facets) as DocumentTable['facets'],
  };
}
