import { searchFacets } from '../../src/i18n/facets.ts';
import type { DocumentTable } from '../../src/search/engine/documents.ts';
import type { Language } from '../../src/search/engine/searcher.ts';
import type { Thesaurus } from '../../src/search/engine/thesaurus.ts';
import { fold } from '../../src/search/language/fold.ts';
import type { Lexicon } from '../../src/search/language/lexicon.ts';
import { segments } from '../../src/search/language/segments.ts';

/** A page of a language made for a test. */
export interface SamplePage {
  readonly entry: string;
  readonly name?: string;
  readonly keywords?: string;
  readonly title: string;
  readonly summary?: string;
  readonly body?: string;
  readonly date?: string;
  readonly facets?: Partial<Record<(typeof searchFacets)[number], readonly string[]>>;
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** Understands words by the paradigms that it is given; every other word has itself as its only form. */
function lexiconOf(
  paradigms: readonly (readonly string[])[],
  corpus: ReadonlySet<string>,
): Lexicon {
  const present = (forms: readonly string[]) => forms.filter((form) => corpus.has(form));
  return {
    understand(word) {
      const own = fold(word);
      const paradigm = paradigms.find((forms) => forms.map(fold).includes(own)) ?? [own];
      return present(paradigm.map(fold)).map((form) => ({
        form,
        level: form === own ? 'exact' : 'lemma',
      }));
    },
    correct(word) {
      const near = [...corpus].filter(
        (form) =>
          form.length === word.length && [...form].filter((c, i) => c !== word[i]).length === 1,
      );
      return near.map((form) => ({ word: form, distance: 1, forms: [form] }));
    },
    isGrammar: (word) => word === 'the',
    complete: (prefix) => [...corpus].filter((form) => form.startsWith(fold(prefix))),
  };
}

/** A language with a few pages, searched without files. */
export function sampleLanguage(
  pages: readonly SamplePage[],
  paradigms: readonly (readonly string[])[] = [],
  thesaurus: Thesaurus = { synonyms: {}, names: {} },
): Language {
  const contents = pages.map(({ name = '', keywords = '', title, summary = '', body = '' }) =>
    [name, keywords, title, summary, body].filter(Boolean).join(' '),
  );
  const words = contents.map((content) => segments(content).map(({ whole }) => whole));
  const facets = searchFacets.map((facet) => {
    const values = [...new Set(pages.flatMap((page) => page.facets?.[facet] ?? []))].sort();
    const of = pages.map((page) => (page.facets?.[facet] ?? []).map((v) => values.indexOf(v)));
    return [facet, { values, of }];
  });
  return {
    table: {
      entries: pages.map(({ entry }) => entry),
      dates: pages.map(({ date = '' }) => date),
      zones: pages.map(({ name = '', keywords = '', title, summary = '' }) => [
        wordsOf(name).length,
        wordsOf(keywords).length,
        wordsOf(title).length,
        wordsOf(summary).length,
      ]),
      // Every facet has just been given its column.
      facets: Object.fromEntries(facets) as DocumentTable['facets'],
    },
    lexicon: lexiconOf(paradigms, new Set(words.flat().map(fold))),
    thesaurus,
    index: {
      lengths: words.map(({ length }) => length),
      find(form) {
        const spellings = new Set(words.flat().filter((word) => fold(word) === form));
        return Promise.resolve(
          [...spellings].map((spelling) => ({
            spelling,
            hits: words.flatMap((own, page) => {
              const positions = own.flatMap((word, at) => (word === spelling ? [at] : []));
              return positions.length > 0 ? [{ page, positions }] : [];
            }),
          })),
        );
      },
    },
    page: (row) =>
      Promise.resolve({
        url: `/${pages[row]?.entry ?? ''}/`,
        content: contents[row] ?? '',
        meta: { title: pages[row]?.title ?? '', type: 'Study' },
        anchors: [],
      }),
  };
}
