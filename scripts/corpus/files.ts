import { stringify } from 'yaml';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { collectionNames, vocabularyNames, type CollectionName } from '../../src/schemas/names.ts';
import { bodyWords, writeBody } from './body.ts';
import { makeFacts } from './facts.ts';
import { english } from './languages/english.ts';
import { latvian } from './languages/latvian.ts';
import { russian } from './languages/russian.ts';
import { makePlan, type CorpusSize } from './plan.ts';
import { random } from './random.ts';
import { icon, siteData } from './site.ts';
import { makeTexts } from './texts.ts';
import { vocabularyTerms } from './vocabularies.ts';
import { makeWriter } from './writer.ts';

/** A file of a content repository; the path is relative to it. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

const languages = { lv: latvian, en: english, ru: russian };

/** Words of a body; collections that are not counted as entries have shorter ones. */
const wordsOf: Partial<Record<CollectionName, number>> = {
  organisations: 120,
  services: 80,
  experts: 80,
  areas: 120,
  pages: 200,
};

/** Shares of entries that lack something, so that the availability rule has work. */
const missing = { russianCard: 0.03, body: 0.01 };

function yaml(data: unknown): string {
  return stringify(data, { lineWidth: 0 });
}

function originalLanguage(slug: string, cards: readonly Locale[]): Locale {
  const source = random(`original ${slug}`);
  return source.chance(0.85) ? 'lv' : source.pick(cards);
}

function* entryFiles(
  collection: CollectionName,
  slug: string,
  facts: object,
): Generator<CorpusFile> {
  const seed = `${collection}/${slug}`;
  const gaps = random(`gaps ${seed}`);
  const isCounted = !wordsOf[collection];
  const lacksRussian = isCounted && gaps.chance(missing.russianCard);
  const cards = locales.filter((locale) => locale !== 'ru' || !lacksRussian);
  for (const locale of cards) {
    const writer = makeWriter(languages[locale], random(`${seed} ${locale}`));
    const frontmatter = {
      ...(locale === 'lv' && { originalLanguage: originalLanguage(seed, cards), ...facts }),
      ...makeTexts(collection, writer),
    };
    const lacksBody = isCounted && gaps.chance(missing.body);
    const body = lacksBody ? '' : `\n${writeBody(writer, wordsOf[collection] ?? bodyWords)}\n`;
    const text = `---\n${yaml(frontmatter)}---\n${body}`;
    yield { path: `${collection}/${slug}/index.${locale}.md`, text };
  }
}

/** All files of a content repository of this size. The same size gives the same files. */
export function* corpusFiles(size: CorpusSize): Generator<CorpusFile> {
  const plan = makePlan(size);
  yield { path: 'site.yaml', text: yaml(siteData) };
  yield { path: siteData.icon, text: icon };
  for (const name of vocabularyNames) {
    yield { path: `vocabularies/${name}.yaml`, text: yaml(vocabularyTerms(name)) };
  }
  for (const collection of collectionNames) {
    for (const slug of plan[collection]) {
      const facts = makeFacts(collection, random(`facts ${collection}/${slug}`), plan, slug);
      yield* entryFiles(collection, slug, facts);
    }
  }
}
