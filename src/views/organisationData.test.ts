import { describe, expect, it } from 'vitest';
import { testEntry, testLibrary } from '../../tests/setup/library.ts';
import { bareOrganisation, fullOrganisation } from '../../tests/setup/sampleOrganisations.ts';
import { entryData } from './jsonLd.ts';

const library = testLibrary(fullOrganisation, bareOrganisation);

describe('a profile as schema.org data', () => {
  const data = entryData(library, fullOrganisation, 'en');

  it('is an NGO with its official name apart from all others', () => {
    expect(data).toMatchObject({
      '@type': 'NGO',
      name: 'harbour-friends en',
      legalName: 'Hafenfreunde',
      alternateName: ['harbour-friends lv'],
    });
    expect(entryData(library, fullOrganisation, 'lv')['alternateName']).toEqual([
      'OD',
      'harbour-friends en',
    ]);
  });

  it('is identified by its number in the list of a register', () => {
    expect(data['identifier']).toEqual({
      '@type': 'PropertyValue',
      propertyID: 'LV-RE',
      value: '40008124830',
    });
  });

  it('says where else it is found, where it stands and works, and what it speaks', () => {
    expect(data).toMatchObject({
      sameAs: ['https://friends.example', 'https://gulls.example/@friends'],
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Quay 1',
        addressLocality: 'harbour en',
        addressRegion: 'north en',
        postalCode: 'LV-1000',
      },
      areaServed: [
        { '@type': 'AdministrativeArea', name: 'north en' },
        { '@type': 'AdministrativeArea', name: 'south en' },
      ],
      knowsLanguage: ['lv', 'uk'],
    });
  });

  it('names the municipality of the office where no address is known', () => {
    const club = testEntry('organisations', 'club', { facts: { municipality: 'hill' } });
    expect(entryData(testLibrary(club), club, 'en')['address']).toMatchObject({
      addressLocality: 'hill en',
      addressRegion: 'south en',
    });
  });

  it('says nothing of what is not known', () => {
    const written: unknown = JSON.parse(JSON.stringify(entryData(library, bareOrganisation, 'en')));
    expect(Object.keys(written ?? {}).sort()).toEqual([
      '@context',
      '@type',
      'alternateName',
      'description',
      'name',
      'url',
    ]);
  });
});
