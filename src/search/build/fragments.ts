import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { contents, type IndexMeta } from '../engine/pagefindFiles.ts';

const fragmentShape = z.object({
  url: z.string(),
  /** The text of the page, as Pagefind counts its words. */
  content: z.string(),
});

/** The attribute in which a page describes itself. */
const attribute = /\bdata-document="([^"]*)"/;

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&#38;': '&',
};

/** A page as Pagefind indexed it. */
export interface Fragment extends z.infer<typeof fragmentShape> {
  /** What the page says of itself, as JSON. Pagefind would make words of it. */
  readonly document: string;
}

/**
 * Reads the fragments of an index, in its order.
 * @param site the folder of the built site
 * @param folder the folder of the index
 * @throws when a fragment is not as this version of Pagefind writes it
 */
export async function readFragments(
  site: string,
  folder: string,
  { pages }: IndexMeta,
): Promise<Fragment[]> {
  return Promise.all(
    pages.map(async ({ id }) => {
      const path = join(folder, 'fragment', `${id}.pf_fragment`);
      const text = contents(gunzipSync(await readFile(path)));
      const read = fragmentShape.safeParse(JSON.parse(new TextDecoder().decode(text)));
      if (!read.success) throw new Error(`${path} is not a fragment as Pagefind 1.5 writes it`);
      const html = await readFile(join(site, read.data.url, 'index.html'), 'utf8');
      const [, written = 'null'] = attribute.exec(html) ?? [];
      const document = written.replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity);
      return { ...read.data, document };
    }),
  );
}
