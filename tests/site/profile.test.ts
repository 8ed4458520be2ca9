import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, origin } from '../setup/builds.ts';
import { readPage } from '../setup/builtSite.ts';

const profiles = {
  en: '/harbour/en/organisations/harbour-commons/',
  lv: '/harbour/lv/organizacijas/harbour-commons/',
  ru: '/harbour/ru/organizacii/harbour-commons/',
} as const;

/** The facts of a profile as readers see them, by label. */
function facts(path: string): ReadonlyMap<string, string> {
  const $ = readPage(fixture, path);
  return new Map(
    $('dl > div')
      .toArray()
      .map((line) => [
        $(line).find('dt').text().trim(),
        $(line)
          .find('dd')
          .find('li, div')
          .toArray()
          .map((value) => $(value).text().replace(/\s+/g, ' ').trim())
          .join(', '),
      ]),
  );
}

describe('a profile', () => {
  it('shows what is known of an organisation', () => {
    const shown = facts(profiles.en);
    expect(shown.get('Public-benefit status')).toBe('yes (as of April 2026)');
    expect(shown.get('Languages spoken')).toBe('English, Latvian, Estonian');
    expect(shown.get('In other languages')).toBe('Ostas kopiena, Общая гавань');
    expect(shown.get('On other sites')).toMatch(
      /^Harbour Commons among the gulls \(gulls\.example\)/,
    );
    expect(facts(profiles.ru).get('Языки общения')).toBe('английский, латышский, эстонский');
  });

  it('tells its verification apart from the last change', () => {
    const shown = facts(profiles.en);
    expect(shown.get('Verified')).toBe('2 May 2026, by Tove Reef (a talk on the quay)');
    expect(shown.get('Check again by')).toBe('31 October 2026');
    expect(shown.get('Updated')).toBe('2 May 2026');
    expect(readPage(fixture, profiles.en)('.remark').text()).toContain(
      'Last verified on 2 May 2026',
    );
  });

  it('has the logo of the organisation from the site’s own pictures, by its name', () => {
    const $ = readPage(fixture, profiles.lv);
    const logo = $('img.logo');
    expect(logo.attr('alt')).toBe($('h1').text().trim());
    const src = logo.attr('src') ?? '';
    expect(src.startsWith(`${fixture.base}_astro/`)).toBe(true);
    expect(existsSync(join(fixture.out, src.slice(fixture.base.length)))).toBe(true);
  });

  it('says the same to programs', () => {
    const $ = readPage(fixture, profiles.en);
    const data: unknown = JSON.parse($('script[type="application/ld+json"]').first().text());
    expect(data).toMatchObject({
      '@type': 'NGO',
      identifier: { propertyID: 'LV-RE', value: '40008124830' },
      knowsLanguage: ['en', 'lv', 'et'],
      logo: expect.stringMatching(new RegExp(`^${origin}${fixture.base}_astro/logo\\.`)),
      sameAs: [
        'https://harbour.example',
        'https://gulls.example/@harbour',
        'https://oarwick.example/guilds/reports',
      ],
    });
  });
});

describe('the link by which a change is reported', () => {
  it.each([
    ['en', 'Report a change', 'Change to a profile: Harbour Commons', 'What is wrong:'],
    ['lv', 'Ziņot par izmaiņām', 'Izmaiņas profilā: Ostas kopiena', 'Kas ir nepareizi:'],
    ['ru', 'Сообщить об изменении', 'Изменение в профиле: Общая гавань', 'Что неверно:'],
  ] as const)('opens a letter to the editors in %s', (locale, label, subject, question) => {
    const link = readPage(fixture, profiles[locale])('.report a').first();
    expect(link.text().trim()).toBe(label);
    const address = new URL(link.attr('href') ?? '');
    expect(address.protocol + address.pathname).toBe('mailto:editors@harbour.example');
    expect(address.searchParams.get('subject')).toBe(subject);
    const body = address.searchParams.get('body')?.split('\r\n') ?? [];
    expect(body).toContain(question);
    expect(body.join('\n')).toContain(`: ${origin}${profiles[locale]}\n`);
    expect(body.join('\n')).toContain(': organisations/harbour-commons/\n');
  });

  it('stands on profiles only', () => {
    const page = readPage(fixture, '/harbour/en/studies/tide-tables-survey/');
    expect(page('.report')).toHaveLength(0);
  });
});
