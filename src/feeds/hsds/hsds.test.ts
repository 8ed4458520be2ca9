import { describe, expect, it } from 'vitest';
import { testLibrary } from '../../../tests/setup/library.ts';
import {
  bareOrganisation,
  fullOrganisation,
  testArea,
} from '../../../tests/setup/sampleOrganisations.ts';
import { makeDirectory } from '../directory/directory.ts';
import { hsdsFiles } from './dataPackage.ts';
import { hsdsRows } from './rows.ts';
import { addressId } from './uuid.ts';

const directory = makeDirectory(testLibrary(fullOrganisation, bareOrganisation, testArea));
const rows = hsdsRows(directory);
const [harbour] = Object.values(directory.terms.municipalities);

describe('the id of an address', () => {
  it('is its UUID of version 5', () => {
    // As Python has it: uuid.uuid5(uuid.NAMESPACE_URL, 'https://www.example.com/')
    expect(addressId('https://www.example.com/')).toBe('3d3ed9d2-aa3d-5fa6-90e8-ed662e90f559');
  });
});

describe('the directory in the tables of HSDS', () => {
  it('has an organisation for each profile, in the default language', () => {
    expect(rows.organization.map(({ name, email }) => [name, email])).toEqual([
      ['harbour-friends lv', 'friends@friends.example'],
      ['network lv', undefined],
    ]);
  });

  it('ties identifier, telephone and places to their organisation', () => {
    const [first] = rows.organization;
    const tied = [...rows.organization_identifier, ...rows.phone, ...rows.location];
    expect(tied.map(({ organization_id }) => organization_id)).toEqual(
      [1, 2, 3, 4].map(() => first?.id),
    );
    expect(rows.location.map(({ location_type, name }) => [location_type, name])).toEqual([
      ['physical', 'hill lv'],
      ['postal', 'Quay 1, harbour lv'],
    ]);
  });

  it('names its other pages', () => {
    expect(rows.url).toMatchObject([
      {
        organization_id: rows.organization[0]?.id,
        label: 'Among the gulls',
        url: 'https://gulls.example/@friends',
      },
    ]);
  });

  it('leaves an address out of which HSDS would want more than is known', () => {
    expect(rows.address).toEqual([]);
    const municipalities = { harbour: { name: {}, ...harbour, code: 'LV-001' } };
    const coded = { ...directory, terms: { ...directory.terms, municipalities } };
    expect(hsdsRows(coded).address).toMatchObject([
      { address_1: 'Quay 1', state_province: 'north lv', postal_code: 'LV-1000', country: 'LV' },
    ]);
  });

  it('classifies by terms, which know the wider one', () => {
    const terms = new Map(rows.taxonomy_term.map((term) => [term.id, term]));
    const codes = rows.attribute.map(({ taxonomy_term_id, link_type }) => [
      link_type,
      terms.get(taxonomy_term_id)?.code,
    ]);
    expect(codes).toEqual([
      ['field_of_activity', 'fields/youth'],
      ['field_of_activity', 'fields/culture'],
      ['area_of_work', 'areas/quays'],
      ['topic', 'topics/dialogue'],
      ['audience', 'audiences/ngos'],
    ]);
    const dialogue = rows.taxonomy_term.find(({ code }) => code === 'topics/dialogue');
    expect(terms.get(dialogue?.parent_id ?? '')?.code).toBe('topics/participation');
  });

  it('describes the tables that have rows, and no others', () => {
    const files = [...hsdsFiles(directory).keys()];
    expect(files).toContain('datapackage.json');
    expect(files).toContain('taxonomy_terms.json');
    expect(files).not.toContain('addresses.json');
  });
});
