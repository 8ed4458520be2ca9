import { PackedReader, rows, unpack } from './packed.ts';

/** What every file of Pagefind's begins with once it is unzipped. */
const signature = 'pagefind_dcd';

/** A page that holds a word, and where: places of the word, counted from 0. */
export interface Hit {
  /** The page's row in the index. */
  readonly page: number;
  readonly positions: readonly number[];
}

/** The pages that hold a word in one spelling. */
export interface Spelling {
  /** In small letters, with diacritics. */
  readonly spelling: string;
  readonly hits: readonly Hit[];
}

/** Where the words of a chunk begin, and its file. */
export interface Chunk {
  readonly from: string;
  readonly hash: string;
}

/** What an index says of itself. */
export interface IndexMeta {
  readonly pages: readonly { readonly id: string; readonly words: number }[];
  readonly chunks: readonly Chunk[];
}

/** The words of a chunk, each in all its spellings; none for a word that it does not have. */
export interface ChunkWords {
  get(word: string): readonly Spelling[];
}

/**
 * The contents of one of Pagefind's files.
 * @param bytes the file, unzipped
 * @throws when it is not one
 */
export function contents(bytes: Uint8Array): Uint8Array {
  const start = new TextDecoder().decode(bytes.subarray(0, signature.length));
  if (start !== signature)
    throw new Error('This is not a file of Pagefind’s as this version has it');
  return bytes.subarray(signature.length);
}

/** Reads `pagefind.*.pf_meta` (version 1.5: version, pages, chunks, filters, sort orders, fields). */
export function readMeta(bytes: Uint8Array): IndexMeta {
  const [, pages, chunks] = rows(unpack(contents(bytes)));
  return {
    pages: rows(pages).map((page) => {
      const [id, words] = rows(page);
      return { id: String(id), words: Number(words) };
    }),
    chunks: rows(chunks).map((chunk) => {
      const [from, , hash] = rows(chunk);
      return { from: String(from), hash: String(hash) };
    }),
  };
}

/** Places stand one after the other as distances; a negative number begins those of another weight. */
function positions(reader: PackedReader): number[] {
  const found: number[] = [];
  let last = 0;
  for (let left = reader.items(); left > 0; left -= 1) {
    const value = reader.number();
    if (value < 0) last = 0;
    else found.push((last += value));
  }
  return found.sort((a, b) => a - b);
}

/** Pages stand one after the other as distances, each with its places. */
function hits(reader: PackedReader): Hit[] {
  const found: Hit[] = [];
  let page = 0;
  for (let left = reader.items(); left > 0; left -= 1) {
    const parts = reader.items();
    page += reader.number();
    const own = positions(reader);
    reader.skip(parts - 2);
    // A word without a place stands in what Pagefind keeps beside the text, which readers do not see.
    if (own.length > 0) found.push({ page, positions: own });
  }
  return found;
}

/** A word: its plain spelling, the pages that have it so, and its other spellings with theirs. */
function spellings(reader: PackedReader): Spelling[] {
  const parts = reader.items();
  const plain = { spelling: String(reader.value()), hits: hits(reader) };
  const others: Spelling[] = [];
  for (let left = parts > 2 ? reader.items() : 0; left > 0; left -= 1) {
    const own = reader.items();
    others.push({ spelling: String(reader.value()), hits: hits(reader) });
    reader.skip(own - 2);
  }
  return [plain, ...others].filter((one) => one.hits.length > 0);
}

/**
 * Reads `index/*.pf_index`: words without diacritics, the pages that hold them so, and their other
 * spellings. A chunk holds thousands of words of which a search wants a few, so it is looked
 * through once for where each begins, and a word is read when it is asked for.
 */
export function readChunk(bytes: Uint8Array): ChunkWords {
  const packed = contents(bytes);
  const reader = new PackedReader(packed);
  reader.items();
  const places = new Map<string, number>();
  for (let left = reader.items(); left > 0; left -= 1) {
    const { position } = reader;
    const parts = reader.items();
    places.set(String(reader.value()), position);
    reader.skip(parts - 1);
  }
  const known = new Map<string, readonly Spelling[]>();
  return {
    get(word) {
      const position = places.get(word);
      const found =
        known.get(word) ??
        (position === undefined ? [] : spellings(new PackedReader(packed, position)));
      known.set(word, found);
      return found;
    },
  };
}

/** The chunk in which a word would stand: the last one that does not begin after it. */
export function chunkOf(chunks: readonly Chunk[], word: string): Chunk | undefined {
  return chunks.findLast(({ from }) => from <= word);
}
