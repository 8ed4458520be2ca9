import { describe, expect, it } from 'vitest';
import { testEntry, testLibrary } from '../../../tests/setup/library.ts';
import { makeDirectory } from '../directory/directory.ts';
import { hsdsFiles } from './dataPackage.ts';
import { hsdsRows } from './rows.ts';

const lessons = testEntry('services', 'lessons', {
  facts: {
    price: 'free',
    topics: ['dialogue'],
    audiences: ['ngos', 'teachers'],
    serviceArea: { scope: 'regions', regions: ['north', 'south'] },
    languages: ['lv', 'uk'],
    applyUrl: 'https://apply.example',
    applyEmail: 'ask@apply.example',
  },
  texts: { lv: { cost: 'tēja līdzi', howToApply: 'Uzrakstiet vēstuli.' }, en: {} },
});
const berth = testEntry('services', 'berth', {
  facts: { kind: 'member-benefit', provider: 'gone', serviceArea: { scope: 'country' } },
});
const library = testLibrary(
  testEntry('organisations', 'network'),
  testEntry('organisations', 'gone', { facts: { status: 'inactive' } }),
  lessons,
  berth,
);
const directory = makeDirectory(library);
const rows = hsdsRows(directory, library.of('services'));

describe('services in the tables of HSDS', () => {
  it('say in the default language what is offered, to whom, at what cost and how to apply', () => {
    expect(rows.service[0]).toMatchObject({
      name: 'lessons lv',
      url: 'https://apply.example',
      email: 'ask@apply.example',
      status: 'active',
      application_process: 'Uzrakstiet vēstuli.',
      fees_description: 'Bez maksas, tēja līdzi',
      eligibility_description: 'ngos lv, teachers lv',
    });
  });

  it('belong to the organisation that offers them, and end with it', () => {
    const ids = new Map(rows.organization.map(({ id, name }) => [id, name]));
    expect(
      rows.service.map(({ organization_id, status }) => [ids.get(organization_id), status]),
    ).toEqual([
      ['network lv', 'active'],
      ['gone lv', 'inactive'],
    ]);
    expect(rows.service[1]?.eligibility_description).toBe('Biedra ieguvums');
  });

  it('have their areas and languages in tables beside them', () => {
    const [first, second] = rows.service.map(({ id }) => id);
    expect(rows.service_area.map(({ service_id, name }) => [service_id, name])).toEqual([
      [first, 'north lv'],
      [first, 'south lv'],
      [second, 'Visa valsts'],
    ]);
    expect(rows.language.map(({ service_id, code }) => [service_id, code])).toEqual([
      [first, 'lv'],
      [first, 'uk'],
    ]);
  });

  it('are classified by the terms of the directory', () => {
    const own = rows.attribute.filter(({ link_entity }) => link_entity === 'service');
    const terms = new Map(rows.taxonomy_term.map((term) => [term.id, term.code]));
    expect(own.map(({ taxonomy_term_id }) => terms.get(taxonomy_term_id))).toEqual([
      'topics/dialogue',
      'audiences/ngos',
      'audiences/teachers',
    ]);
    expect(new Set(rows.attribute.map(({ id }) => id)).size).toBe(rows.attribute.length);
  });

  it('have no tables where there are none', () => {
    expect([...hsdsFiles(directory).keys()]).not.toContain('services.json');
    expect([...hsdsFiles(directory, [berth]).keys()]).toEqual(
      expect.arrayContaining(['services.json', 'service_areas.json']),
    );
    expect([...hsdsFiles(directory, [berth]).keys()]).not.toContain('languages.json');
  });
});
