import { describe, expect, it } from 'vitest';
import { testLibrary } from '../../../tests/setup/library.ts';
import {
  bareOrganisation,
  fullOrganisation,
  testArea,
} from '../../../tests/setup/sampleOrganisations.ts';
import { makeDirectory } from './directory.ts';
import { directory } from './schema.ts';

const made = makeDirectory(testLibrary(fullOrganisation, bareOrganisation, testArea));

/** As it is written: what is undefined has no key. */
const written: unknown = JSON.parse(JSON.stringify(made));
const [full, bare] = directory.parse(written).organisations;

describe('the directory as open data', () => {
  it('states what is known, and has no key for what is not', () => {
    expect(Object.keys(bare ?? {}).sort()).toEqual(['added', 'id', 'name', 'summary', 'url']);
  });

  it('identifies an organisation by its register number as org-id.guide has it', () => {
    expect(full).toMatchObject({ registerNumber: '40008124830', orgId: 'LV-RE-40008124830' });
  });

  it('has names, texts and addresses in the languages in which there is a card', () => {
    expect(full?.name).toEqual({ lv: 'harbour-friends lv', en: 'harbour-friends en' });
    expect(full?.shortName).toEqual({ lv: 'OD' });
    expect(Object.keys(full?.url ?? {})).toEqual(['lv', 'en']);
    expect(full?.url.en).toMatch(/^https?:.*\/en\/organisations\/harbour-friends\/$/);
  });

  it('repeats the facts as the entry has them', () => {
    const { titles, contacts, memberships, members, verified, inferred, sources } =
      fullOrganisation.facts;
    const { publicBenefit, languages, links } = fullOrganisation.facts;
    expect(full).toMatchObject({ publicBenefit, languages, links });
    expect(full).toMatchObject({ titles, contacts, memberships, members, verified, inferred });
    expect(full).toMatchObject({ sources, founded: '2004-12', updated: '2026-06-01' });
  });

  it('says by when to confirm the facts again, also where the profile leaves it to the rule', () => {
    expect(full?.verified).toEqual({
      date: '2026-05-02',
      by: 'Network',
      source: 'telephone call',
      due: '2027-05-02',
    });
  });

  it('has the address of the logo in full', () => {
    const logo = { src: '/_astro/logo.svg', width: 1, height: 1, format: 'svg' as const };
    const [one] = makeDirectory(testLibrary({ ...fullOrganisation, logo })).organisations;
    expect(one?.logo).toMatch(/^https?:\/\/.+\/_astro\/logo\.svg$/);
  });

  it('names all terms once, with what stands above them', () => {
    expect(made.terms.fields['youth']?.name).toEqual({
      lv: 'youth lv',
      en: 'youth en',
      ru: 'youth ru',
    });
    expect(made.terms.topics['dialogue']?.broader).toBe('participation');
    expect(made.terms.municipalities['harbour']?.region).toBe('north');
    expect(made.terms.areas['quays']?.name.ru).toBe('quays ru');
  });
});
