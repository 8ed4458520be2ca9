import { expect, it } from 'vitest';
import { testEntry } from '../../../tests/setup/library.ts';
import { locales } from '../../i18n/locales.ts';
import { changeReport } from './report.ts';

const club = testEntry('organisations', 'club', {
  texts: { lv: { title: 'Klubs' }, en: { title: 'The club' }, ru: { title: 'Я'.repeat(200) } },
});
const email = 'editors@example.org';

function query(href = ''): URLSearchParams {
  return new URL(href).searchParams;
}

it('is filled in with name, page and folder, and asks what is wrong, what is right and how one knows', () => {
  const [link] = changeReport(club, 'en', { email })?.links ?? [];
  expect(link?.label).toBe('Report a change');
  expect(query(link?.href).get('subject')).toBe('Change to a profile: The club');
  expect(query(link?.href).get('body')?.split('\r\n')).toEqual([
    'Organisation: The club',
    expect.stringMatching(/^Page: https?:.*\/en\/organisations\/club\/$/),
    'Folder: organisations/club/',
    '',
    'What is wrong:',
    '',
    '',
    'What it should say:',
    '',
    '',
    'Source (where this can be seen):',
    '',
  ]);
});

it('leads to an issue first, and by e-mail for those without an account', () => {
  const repository = 'https://github.com/org/content';
  const links = changeReport(club, 'lv', { email, repository })?.links ?? [];
  expect(links.map(({ label }) => label)).toEqual(['Ziņot par izmaiņām', 'Ziņot pa e-pastu']);
  expect(query(links[0]?.href).get('title')).toBe('Izmaiņas profilā: Klubs');
});

it.each(locales)('has an address that mail programs take, also of a long name, in %s', (locale) => {
  const [link] = changeReport(club, locale, { email })?.links ?? [];
  expect(link?.href.length).toBeLessThan(2000);
});

it('stands in the language of the page', () => {
  const texts = { lv: { title: 'Klubs' }, ru: { title: 'Клуб' } };
  const [link] =
    changeReport(testEntry('organisations', 'club', { texts }), 'ru', { email })?.links ?? [];
  expect(query(link?.href).get('body')).toMatch(/^Организация: Клуб\r\nСтраница: .*\/ru\//);
});

it('is for profiles only', () => {
  expect(changeReport(testEntry('studies', 'review'), 'en', { email })).toBeUndefined();
});
