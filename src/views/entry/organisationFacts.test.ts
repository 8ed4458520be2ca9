import { describe, expect, it, vi } from 'vitest';
import { testEntry, testLibrary } from '../../../tests/setup/library.ts';
import { fullOrganisation } from '../../../tests/setup/sampleOrganisations.ts';
import type { Locale } from '../../i18n/locales.ts';
import { facts } from './facts.ts';
import { remarks } from './notice.ts';

vi.mock(import('../../site.ts'), async (original) => ({
  ...(await original()),
  today: '2026-11-21',
}));

const library = testLibrary(fullOrganisation);

/** The lines of the full profile, each as readers see it. */
function lines(locale: Locale): Record<string, string> {
  return Object.fromEntries(
    facts(library, fullOrganisation, locale).map(({ label, values, note }) => [
      label,
      [
        values
          .map(({ label: word, detail }) => (detail ? `${word} (${detail})` : word))
          .join(' · '),
        ...(note ? [note] : []),
      ].join(' | '),
    ]),
  );
}

describe('the facts of an organisation', () => {
  it('say whom it serves, in which languages, and what its status is, with its time', () => {
    expect(lines('en')).toMatchObject({
      'Public-benefit status': 'yes (as of 2025)',
      'Languages spoken': 'Latvian · Ukrainian | inferred from context',
      'On other sites': 'Among the gulls (gulls.example)',
    });
    expect(lines('lv')).toMatchObject({
      'Sabiedriskā labuma statuss': 'ir (stāvoklis: 2025)',
      'Saziņas valodas': expect.stringMatching(/^latviešu · ukraiņu/),
    });
  });

  it('name it as the pages in other languages do, unless that is what stands there already', () => {
    expect(lines('en')).toMatchObject({ 'In other languages': 'harbour-friends lv' });
    const same = testEntry('organisations', 'club', {
      texts: { lv: { title: 'Club' }, en: { title: 'Club' } },
    });
    const labels = facts(library, same, 'en').map(({ label }) => label);
    expect(labels).not.toContain('In other languages');
  });

  it('say when, by whom and by what they were confirmed, and when that is due again', () => {
    expect(lines('en')).toMatchObject({
      Verified: '2 May 2026, by Network (telephone call)',
      'Check again by': '2 May 2027',
      Updated: '1 June 2026',
    });
  });

  it('begin with where it works, how to reach it and when that was confirmed', () => {
    const labels = facts(library, fullOrganisation, 'en').map(({ label }) => label);
    expect(labels.slice(0, 9)).toEqual([
      'Where it works',
      'Website',
      'E-mail',
      'Telephone',
      'Address',
      'Contact details from',
      'Verified',
      'Check again by',
      'For whom',
    ]);
  });
});

describe('what readers of a profile are told first', () => {
  const remarksOn = (verified?: object, locale: Locale = 'en') =>
    remarks(
      testEntry('organisations', 'club', {
        facts: { contacts: { website: 'https://club.example' }, verified },
      }),
      locale,
    );

  it('is nothing while its facts are fresh', () => {
    expect(remarksOn({ date: '2025-11-21', by: 'A' })).toEqual([]);
    expect(remarksOn({ date: '2024-01-01', by: 'A', due: '2026-11-21' })).toEqual([]);
  });

  it('is the day of the last check when that is more than 12 months ago, or over due', () => {
    expect(remarksOn({ date: '2025-11-20', by: 'A' })).toEqual([
      'Last verified on 20 November 2025. Some of these facts may have changed since.',
    ]);
    expect(remarksOn({ date: '2026-05-02', by: 'A', due: '2026-11-20' }, 'ru')).toEqual([
      'Последняя проверка – 2 мая 2026 г.; с тех пор часть сведений могла измениться.',
    ]);
  });

  it('is that nobody confirmed them where nobody did', () => {
    expect(remarksOn()).toEqual([expect.stringContaining('has not confirmed these facts yet')]);
  });
});
