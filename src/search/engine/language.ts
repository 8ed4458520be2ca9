import { readLexicon } from '../language/lexicon.ts';
import type { DocumentTable } from './documents.ts';
import type { Manifest } from './manifest.ts';
import { chunkOf, contents, readChunk, readMeta, type ChunkWords } from './pagefindFiles.ts';
import type { Language, StoredPage } from './searcher.ts';
import type { Thesaurus } from './thesaurus.ts';

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${String(response.status)}`);
  return response;
}

async function json(address: string): Promise<unknown> {
  return (await fetched(address)).json();
}

async function unzipped(address: string): Promise<Uint8Array> {
  const { body } = await fetched(address);
  if (!body) throw new Error(`${address} is empty`);
  const stream = body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Keeps what was loaded, so that nothing is loaded twice. What failed is tried again. */
function remembering<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const loading = known.get(name) ?? load(name);
    known.set(name, loading);
    loading.catch(() => known.delete(name));
    return loading;
  };
}

/**
 * Makes one language ready to be searched.
 * @param folder the address of its index, with a slash at the end
 * @param base the path below which the site is served
 * @throws when one of its files cannot be loaded
 */
export async function openLanguage(folder: string, base: string): Promise<Language> {
  // Written by src/search/build and by the terms endpoint for this very use.
  const [manifest, thesaurus] = (await Promise.all([
    json(`${folder}manifest.json`),
    json(`${folder}terms.json`),
  ])) as [Manifest, Thesaurus];
  const [documents, lexicon, meta] = await Promise.all(
    [manifest.documents, manifest.lexicon, manifest.meta].map((name) => unzipped(folder + name)),
  );
  if (!documents || !lexicon || !meta) throw new Error('The manifest names too few files');
  const { pages, chunks } = readMeta(meta);
  const chunk = remembering(async (hash): Promise<ChunkWords> =>
    readChunk(await unzipped(`${folder}index/${hash}.pf_index`)),
  );
  const fragment = remembering(async (id): Promise<StoredPage> => {
    const bytes = await unzipped(`${folder}fragment/${id}.pf_fragment`);
    // Pagefind's own file: its signature, then JSON.
    const page = JSON.parse(decoded(contents(bytes))) as StoredPage;
    return { ...page, url: base.replace(/\/$/, '') + page.url };
  });
  return {
    // Written by src/search/build/documentTable.ts.
    table: JSON.parse(decoded(documents)) as DocumentTable,
    lexicon: readLexicon(lexicon),
    thesaurus,
    index: {
      lengths: pages.map(({ words }) => words),
      async find(form) {
        const place = chunkOf(chunks, form);
        return place ? (await chunk(place.hash)).get(form) : [];
      },
    },
    page: (row) => fragment(pages[row]?.id ?? ''),
  };
}
