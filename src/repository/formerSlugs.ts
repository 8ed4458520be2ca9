import { readFile } from 'node:fs/promises';
import type { Locale } from '../i18n/locales.ts';
import type { CollectionName } from '../schemas/names.ts';
import { isBroken, parseEntryFile } from './entryFile.ts';
import { listRepository, type Bundle } from './files.ts';

const key = 'formerSlugs';

/** An entry on disk whose folder had other names before, and the languages it is written in. */
export interface RenamedBundle {
  readonly collection: CollectionName;
  readonly slug: string;
  readonly formerSlugs: readonly string[];
  readonly locales: readonly Locale[];
}

async function readBundle(
  { collection, slug, texts }: Bundle,
  languages: readonly Locale[],
): Promise<RenamedBundle[]> {
  const main = texts.find((text) => text.locale === languages[0]);
  const source = main && (await readFile(main.path, 'utf8'));
  // Nearly no entry was ever renamed, and reading YAML takes longer than reading the file.
  if (!source?.includes(key)) return [];
  const parsed = parseEntryFile(source);
  if (isBroken(parsed)) return [];
  const { data } = parsed.frontmatter;
  if (typeof data !== 'object' || data === null || Reflect.get(data, 'draft') === true) return [];
  const former: unknown = Reflect.get(data, key);
  if (!Array.isArray(former)) return [];
  return [
    {
      collection,
      slug,
      formerSlugs: former.filter((name) => typeof name === 'string'),
      locales: languages.filter((locale) => texts.some((text) => text.locale === locale)),
    },
  ];
}

/**
 * The published entries that were renamed, for those who cannot ask the built library.
 * @param languages the site's languages, the default first
 * @returns what a checked content repository says; what is broken is left out
 */
export async function readFormerSlugs(
  contentDir: string,
  languages: readonly Locale[],
): Promise<RenamedBundle[]> {
  const bundles = await listRepository(contentDir);
  return (await Promise.all(bundles.map((bundle) => readBundle(bundle, languages)))).flat();
}
