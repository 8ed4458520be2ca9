import { testEntry } from './library.ts';

/** A profile in which every fact is known. It names the terms of the library for tests. */
export const fullOrganisation = testEntry('organisations', 'harbour-friends', {
  facts: {
    titles: [{ language: 'de', title: 'Hafenfreunde' }],
    registerNumber: '40008124830',
    publicBenefit: { granted: true, asOf: '2025' },
    founded: '2004-12',
    fields: ['youth', 'culture'],
    areas: ['quays'],
    topics: ['dialogue'],
    audiences: ['ngos'],
    inferred: ['fields', 'founded', 'languages'],
    municipality: 'hill',
    serviceArea: { scope: 'regions', regions: ['north', 'south'] },
    languages: ['lv', 'uk'],
    contacts: {
      website: 'https://friends.example',
      email: 'friends@friends.example',
      phone: '+371 20000000',
      address: { street: 'Quay 1', municipality: 'harbour', postcode: 'LV-1000' },
      asOf: '2026',
    },
    links: [{ url: 'https://gulls.example/@friends', title: 'Among the gulls', language: 'en' }],
    memberships: [{ organisation: 'network', role: 'lead', asOf: '2023', until: '2024' }],
    members: { count: 45, asOf: '2026-01' },
    verified: { date: '2026-05-02', by: 'Network', source: 'telephone call' },
    sources: [{ title: 'Register', publisher: 'Office', url: 'https://office.example/1' }],
    updated: '2026-06-01',
  },
  texts: { lv: { shortName: 'OD' }, en: {} },
});

/** A profile of which little is known. */
export const bareOrganisation = testEntry('organisations', 'network', {
  facts: { status: undefined, fields: undefined },
});

export const testArea = testEntry('areas', 'quays');
