import type { AnyEntry, Entry, EntryOf } from '../../src/entries/entry.ts';
import { makeLibrary, type Library } from '../../src/entries/library.ts';
import type { Vocabularies } from '../../src/entries/vocabularies.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { collections } from '../../src/schemas/collections.ts';
import { vocabularyNames, type CollectionName } from '../../src/schemas/names.ts';
import { vocabularies } from '../../src/schemas/vocabularies.ts';

const required: Readonly<Record<CollectionName, object>> = {
  methodologies: { published: '2020' },
  studies: { published: '2020' },
  opinions: { published: '2020', form: 'position' },
  materials: { published: '2020', type: 'handbook' },
  organisations: { status: 'active', fields: ['youth'] },
  services: { provider: 'network', kind: 'service' },
  experts: { consent: { date: '2026-01-01', record: 'Letters, 2026/1' }, fields: ['youth'] },
  projects: { lead: 'lead', from: '2020' },
  areas: { order: 1 },
  events: { start: '2020-05-01' },
  news: { date: '2020-05-01' },
  pages: {},
};

const requiredText: Readonly<Partial<Record<CollectionName, object>>> = {
  experts: { role: 'Knows much' },
  projects: { goal: 'A goal worth naming.' },
};

interface Given {
  readonly facts?: object;
  /** Texts beside title and summary, by language; a language with an entry here has a card. */
  readonly texts?: Partial<Record<Locale, object>>;
  readonly bodies?: readonly Locale[];
}

/** An entry for tests, checked with its schema: what is not given is filled with as little as the schema asks for. */
export function testEntry<C extends CollectionName>(
  collection: C,
  slug: string,
  given: Given = {},
): EntryOf<C> {
  const { facts = {}, texts = { lv: {}, en: {}, ru: {} }, bodies = [] } = given;
  const shapes = collections[collection];
  const cards = (['lv', 'en', 'ru'] as const).filter((locale) => texts[locale]);
  const asked = requiredText[collection] ?? {};
  const card = (locale: Locale) =>
    shapes.text.parse({
      title: `${slug} ${locale}`,
      summary: `What ${slug} is about, in ${locale}.`,
      ...asked,
      ...texts[locale],
    });
  const entry = {
    collection,
    slug,
    facts: shapes.facts.parse({
      originalLanguage: 'lv',
      added: '2026-01-01',
      ...required[collection],
      ...facts,
    }),
    texts: Object.fromEntries(cards.map((locale) => [locale, card(locale)])),
    cards,
    bodies,
    picture: undefined,
    logo: undefined,
  };
  // Facts and texts have just been parsed with the schema of this very collection.
  return entry as unknown as Entry<C> as EntryOf<C>;
}

const name = (id: string) => ({ lv: `${id} lv`, en: `${id} en`, ru: `${id} ru` });

const terms: Record<string, Record<string, object>> = {
  topics: {
    participation: { codes: { sdg: [16], iati: '15150' } },
    dialogue: { broader: 'participation' },
    funding: {},
  },
  audiences: { ngos: {}, teachers: {} },
  'fields-of-activity': { youth: {}, culture: {} },
  regions: { north: {}, south: {} },
  municipalities: { harbour: { region: 'north' }, hill: { region: 'south' } },
  'material-types': { handbook: {} },
  licences: { open: { url: 'https://example.org/licence' } },
  funders: { fund: {} },
  programmes: {
    grants: {
      funder: 'fund',
      operators: ['network'],
      figures: [{ text: { en: 'Up to 10,000 euro' }, asOf: '2025' }],
      acknowledgement: { en: 'Name the fund.' },
      sources: [{ url: 'https://example.org/grants', seen: '2026-05-01' }],
    },
  },
};

function testVocabularies(): Vocabularies {
  const maps = vocabularyNames.map((vocabulary) => {
    const given = Object.entries(terms[vocabulary] ?? {});
    const parsed = given.map(
      ([id, term]) => [id, vocabularies[vocabulary].parse({ name: name(id), ...term })] as const,
    );
    return [vocabulary, new Map(parsed)] as const;
  });
  // Each term has just been parsed with the schema of the vocabulary under whose name it stands.
  return Object.fromEntries(maps) as unknown as Vocabularies;
}

/** A library of these entries, with a few terms in each vocabulary. */
export function testLibrary(...entries: readonly AnyEntry[]): Library {
  return makeLibrary(entries, testVocabularies());
}
