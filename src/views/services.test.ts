import { describe, expect, it } from 'vitest';
import { testEntry, testLibrary } from '../../tests/setup/library.ts';
import type { AnyEntry } from '../entries/entry.ts';
import { catalogue, type ListFilter } from '../entries/catalogue.ts';
import { facts } from './entry/facts.ts';
import { facetGroups, filterTitle } from './facets.ts';
import { entryData } from './jsonLd.ts';
import { searchDocument, searchWords } from './searchDocument.ts';

const network = testEntry('organisations', 'network');
const everywhere = testEntry('services', 'everywhere', {
  facts: {
    price: 'free',
    audiences: ['teachers'],
    serviceArea: { scope: 'country' },
    languages: ['lv', 'uk'],
    applyEmail: 'ask@apply.example',
  },
});
const northern = testEntry('services', 'northern', {
  facts: { price: 'fee', serviceArea: { scope: 'municipalities', municipalities: ['harbour'] } },
});
const ada = testEntry('experts', 'ada', {
  facts: {
    organisation: 'network',
    fields: ['culture'],
    topics: ['dialogue'],
    languages: ['en'],
    contacts: { email: 'ada@example.org', website: 'https://ada.example' },
  },
  texts: { en: { role: 'Lawyer' } },
});
const library = testLibrary(network, everywhere, northern, ada);

const all: ListFilter = { kind: 'all' };

function offered(section: 'services' | 'experts') {
  const groups = facetGroups(library, catalogue(library, section), all, 'en');
  return Object.fromEntries(
    groups.map(({ name, choices }) => [
      name,
      choices.map(({ label, count }) => `${label} ${count}`),
    ]),
  );
}

describe('lists', () => {
  it('of services are narrowed down by audience, region, price and language; what is there for the whole country is there for every region', () => {
    expect(offered('services')).toEqual({
      'For whom': ['teachers en 1'],
      Region: ['north en 2', 'south en 1'],
      Cost: ['For a fee 1', 'Free of charge 1'],
      'Language spoken': ['Latvian 1', 'Ukrainian 1'],
    });
  });

  it('of experts are narrowed down by field, topic and language', () => {
    expect(offered('experts')).toEqual({
      Field: ['culture en 1'],
      Topic: ['participation en 1'],
      'Language spoken': ['English 1'],
    });
  });

  it('name the price under which they stand', () => {
    const filter: ListFilter = { kind: 'facet', facet: 'price', value: 'members-free' };
    expect(filterTitle(library, filter, 'lv')).toBe('Maksa: Biedriem bez maksas');
  });
});

describe('schema.org data', () => {
  it('of a service say who offers it, to whom, where, how to apply, and that it is free', () => {
    expect(entryData(library, everywhere, 'en')).toMatchObject({
      '@type': 'Service',
      provider: { '@type': 'NGO', name: 'network en' },
      areaServed: 'The whole country',
      audience: [{ '@type': 'Audience', audienceType: 'teachers en' }],
      offers: { '@type': 'Offer', price: 0 },
      availableChannel: {
        availableLanguage: ['lv', 'uk'],
        serviceUrl: 'mailto:ask@apply.example',
      },
    });
    expect(entryData(library, northern, 'en')).toMatchObject({
      offers: undefined,
      availableChannel: undefined,
    });
  });

  it('of an expert say what the person does, where and what they know, and nothing of the consent', () => {
    const data = entryData(library, ada, 'en');
    expect(data).toMatchObject({
      '@type': 'Person',
      jobTitle: 'Lawyer',
      worksFor: { name: 'network en' },
      knowsAbout: ['culture en'],
      knowsLanguage: ['en'],
      email: 'ada@example.org',
      sameAs: 'https://ada.example',
    });
    expect(JSON.stringify(data)).not.toContain('Letters');
  });
});

describe('the facts', () => {
  const noted = (entry: AnyEntry) =>
    facts(testLibrary(network, entry), entry, 'en')
      .filter(({ note }) => note !== undefined)
      .map(({ label }) => label);

  it('of a service say what was read from the context', () => {
    const inferred = ['serviceArea', 'languages', 'price'];
    const guessed = testEntry('services', 'guessed', { facts: { ...everywhere.facts, inferred } });
    expect(noted(guessed)).toEqual(['Where', 'Cost', 'Languages']);
  });

  it('of an expert say what was read from the context', () => {
    const inferred = ['fields', 'languages'];
    const guessed = testEntry('experts', 'guessed', {
      facts: { ...ada.facts, inferred },
      texts: { en: { role: 'Lawyer' } },
    });
    expect(noted(guessed)).toEqual(['Languages', 'Fields of knowledge']);
  });
});

describe('the search', () => {
  it('finds an expert by what the person does and where', () => {
    expect(searchWords(library, ada, 'en')).toEqual(['Lawyer', 'network en']);
  });

  it('narrows services down by region', () => {
    expect(JSON.parse(searchDocument(library, northern, 'en').data)).toMatchObject({
      facets: { type: ['services'], region: ['north'] },
    });
  });
});
