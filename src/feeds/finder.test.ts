import { expect, test } from 'vitest';
import { testEntry, testLibrary } from '../../tests/setup/library.ts';
import { finderData } from './finder.ts';

const library = testLibrary(
  testEntry('organisations', 'wide', {
    facts: { serviceArea: { scope: 'country' }, languages: ['lv', 'ru'], status: 'inactive' },
  }),
  testEntry('organisations', 'local', {
    facts: { serviceArea: { scope: 'municipalities', municipalities: ['harbour'] } },
    texts: { lv: { title: 'Ārpus', summary: 'Palīdz visiem. Arī naktī un brīvdienās.' } },
  }),
  testEntry('organisations', 'silent'),
);

const data = finderData(library, 'lv');

test('organisations stand by title, in the language in which they have a card', () => {
  expect(data.slugs).toEqual(['local', 'silent', 'wide']);
  expect(finderData(library, 'ru').languages).toEqual(['lv', 'ru', 'ru']);
  expect(data.leads[0]).toBe('Palīdz visiem.');
  expect(data.states).toEqual(['', '', 'nedarbojas']);
});

test('one that serves the whole country has every place, one that says nothing has none', () => {
  expect(data.facets.region.values).toEqual(['north', 'south']);
  expect(data.facets.region.of).toEqual([[0], [], null]);
  expect(data.reach).toEqual(['here', 'none', 'country']);
});

test('values are named, and none of them is nobody’s', () => {
  expect(data.facets.spoken).toEqual({
    values: ['lv', 'ru'],
    names: ['latviešu', 'krievu'],
    of: [[], [], null],
  });
  expect(data.facets.audience.values).toEqual([]);
});

test('where nobody says what is served, the office stands in, and the row says so', () => {
  const address = { street: 'Krasts 1', municipality: 'harbour' };
  const offices = testLibrary(
    testEntry('organisations', 'a', { facts: { municipality: 'harbour' } }),
    testEntry('organisations', 'b', { facts: { contacts: { address } } }),
  );
  const { where, reach, facets } = finderData(offices, 'en');
  expect(where[0]).toMatch(/^Based in: \w/);
  expect(where[1]).toBe(where[0]);
  expect(reach).toEqual(['here', 'here']);
  expect(facets.municipality.of).toEqual([[0], [0]]);
});
