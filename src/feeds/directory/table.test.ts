import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../tests/setup/csvReader.ts';
import { testLibrary } from '../../../tests/setup/library.ts';
import {
  bareOrganisation,
  fullOrganisation,
  testArea,
} from '../../../tests/setup/sampleOrganisations.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { columnWords, type ColumnName } from './columnWords.ts';
import { makeDirectory } from './directory.ts';
import { directoryTable } from './table.ts';

const directory = makeDirectory(testLibrary(fullOrganisation, bareOrganisation, testArea));

function read(locale: Locale): string[][] {
  return readCsv(directoryTable(directory, locale).slice(1));
}

/** The cells of the full profile under some columns. */
function cells(locale: Locale, ...columns: readonly ColumnName[]): (string | undefined)[] {
  const [head = [], row = []] = read(locale);
  const words = columnWords(locale);
  return columns.map((column) => row[head.indexOf(words[column])]);
}

describe('the directory as a table', () => {
  it.each(locales)('has a column of its own for each fact in %s, and a row a profile', (locale) => {
    const [head = [], ...rows] = read(locale);
    expect(new Set(head).size).toBe(head.length);
    expect(rows.map((row) => row.length)).toEqual([head.length, head.length]);
  });

  it('speaks the language of the table', () => {
    expect(cells('en', 'status', 'fields', 'areas', 'serviceArea', 'inferred')).toEqual([
      'active',
      'youth en; culture en',
      'quays en',
      'north en; south en',
      'Fields of activity; Founded; Languages spoken',
    ]);
    expect(cells('ru', 'status', 'fields', 'municipality')).toEqual([
      'действует',
      'youth ru; culture ru',
      'hill ru',
    ]);
  });

  it('names a profile without a card in the language as the default language does', () => {
    const [name, url] = cells('ru', 'name', 'url');
    expect(name).toBe('harbour-friends lv');
    expect(url).toMatch(/\/lv\//);
  });

  it('keeps memberships, counts and contacts with their time', () => {
    expect(cells('en', 'memberships', 'members', 'membersAsOf', 'contactsAsOf')).toEqual([
      'network en (lead, as of 2023, until 2024)',
      '45',
      '2026-01',
      '2026',
    ]);
  });

  it('tells status, languages, pages elsewhere and verification', () => {
    expect(
      cells('lv', 'publicBenefit', 'publicBenefitAsOf', 'languages', 'links', 'verifiedFrom'),
    ).toEqual([
      'ir',
      '2025',
      'latviešu; ukraiņu',
      'https://gulls.example/@friends',
      'telephone call',
    ]);
    expect(cells('en', 'verified', 'verificationDue')).toEqual(['2026-05-02', '2027-05-02']);
  });

  it('holds no formula', () => {
    expect(cells('en', 'phone', 'address')).toEqual([
      "'+371 20000000",
      'Quay 1, harbour en, LV-1000',
    ]);
  });
});
