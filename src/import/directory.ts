import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { mapBounded } from '../check/concurrency.ts';
import { readYamlDocument, type Mapping } from '../check/documents.ts';
import { readEntry, type Entry, type EntryText } from '../check/entries.ts';
import { noFacts } from '../check/textFacts.ts';
import type { Locale } from '../i18n/locales.ts';
import { listBundles } from '../repository/files.ts';
import { locale } from '../schemas/fields.ts';
import type { VocabularyName } from '../schemas/names.ts';
import { problem, Refusal } from './problem.ts';
import { folderTerms, vocabularyTerms, type Terms } from './terms.ts';

/** A profile that is there. */
export interface Profile {
  readonly slug: string;
  readonly dir: string;
  readonly facts: Mapping;
  readonly main: EntryText;
  readonly texts: readonly EntryText[];
}

/** What is there before the import: the languages, the words to choose from, the profiles. */
export interface Directory {
  /** The folder in which the profiles lie. */
  readonly dir: string;
  /** The site's languages, the default first. */
  readonly languages: readonly [Locale, ...Locale[]];
  readonly profiles: readonly Profile[];
  /** Names of folders that are, or were, in use. */
  readonly taken: ReadonlySet<string>;
  readonly vocabularies: ReadonlyMap<VocabularyName, Terms>;
  readonly areas: Terms;
}

/** The vocabularies that cells may name terms of. */
const usedVocabularies = [
  'topics',
  'audiences',
  'legal-forms',
  'fields-of-activity',
  'regions',
  'municipalities',
] as const satisfies readonly VocabularyName[];

const atOnce = 32;
const languageList = z.tuple([locale], locale);

function broken(path: string): Refusal {
  return new Refusal(path, [problem('contentBroken', { path })]);
}

/**
 * The languages of a site, the default first.
 * @throws Refusal when site.yaml does not say
 */
export async function readLanguages(contentDir: string): Promise<[Locale, ...Locale[]]> {
  const path = join(contentDir, 'site.yaml');
  const { data } = await readYamlDocument(path, () => noFacts);
  const parsed = languageList.safeParse(data?.['languages']);
  if (!parsed.success) throw broken(path);
  return parsed.data;
}

async function readTerms(contentDir: string, name: VocabularyName): Promise<Terms> {
  const path = join(contentDir, 'vocabularies', `${name}.yaml`);
  const { data } = await readYamlDocument(path, () => noFacts);
  if (!data) throw broken(path);
  return vocabularyTerms(`vocabularies/${name}.yaml`, data);
}

function profileOf({ bundle, main, facts, texts }: Entry): Profile {
  const unread = texts.find(({ split }) => split === undefined);
  if (unread) throw broken(unread.path);
  if (!main || !facts) throw broken(bundle.dir);
  return { slug: bundle.slug, dir: bundle.dir, facts, main, texts };
}

function formerSlugs({ facts }: Profile): string[] {
  const former = facts['formerSlugs'];
  return Array.isArray(former) ? former.filter((name) => typeof name === 'string') : [];
}

/**
 * Reads what an import has to know of a content repository.
 * @throws Refusal when some of it is broken
 */
export async function readDirectory(
  contentDir: string,
  languages: readonly [Locale, ...Locale[]],
): Promise<Directory> {
  const dir = join(contentDir, 'organisations');
  const bundles = await listBundles(contentDir, 'organisations');
  const entries = await mapBounded(bundles, atOnce, async (bundle) =>
    readEntry(bundle, languages, () => noFacts),
  );
  const profiles = entries.map(profileOf);
  const names = await readdir(dir).catch(() => []);
  const terms = await mapBounded(usedVocabularies, atOnce, async (name) => {
    return [name, await readTerms(contentDir, name)] as const;
  });
  const areas = await listBundles(contentDir, 'areas');
  return {
    dir,
    languages,
    profiles,
    taken: new Set([...names.map((name) => name.toLowerCase()), ...profiles.flatMap(formerSlugs)]),
    vocabularies: new Map(terms),
    areas: folderTerms(
      'areas/',
      areas.map(({ slug }) => slug),
    ),
  };
}
