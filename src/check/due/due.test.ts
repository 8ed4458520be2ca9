import { spawnSync } from 'node:child_process';
import { describe, expect, it, test } from 'vitest';
import { withSample, type Changes } from '../sampleRepository.ts';
import { listDue, readSiteFacts, type DueList } from './profiles.ts';
import { dueFormats } from './report.ts';

const site = { languages: ['lv', 'en'], today: '2026-11-21' } as const;

function profile(facts: string): string {
  return `---
title: Nosaukums
summary: Divi vai trīs teikumi, kas lasītājam palīdz.
originalLanguage: lv
added: 2026-01-02
${facts}---
`;
}

function confirmed(date: string, more = ''): string {
  return profile(`verified:\n  date: "${date}"\n  by: Anna\n${more}`);
}

const changes: Changes = {
  'organisations/old/index.lv.md': confirmed('2024-03-01'),
  'organisations/older/index.lv.md': confirmed('2023-03-01'),
  'organisations/asked/index.lv.md': confirmed('2026-10-01', '  due: "2026-11-20"\n'),
  'organisations/soon/index.lv.md': confirmed('2025-12-01'),
  'organisations/fresh/index.lv.md': confirmed('2026-10-01'),
  'organisations/draft/index.lv.md': profile('draft: true\n'),
  'organisations/broken/index.lv.md': 'no front matter',
  'organisations/alpha/index.lv.md': ['status: active', 'contacts:\n  email: alpha@example.org'],
};

async function due(within?: number): Promise<DueList> {
  return withSample(changes, async (dir) => listDue(dir, site, within));
}

describe('the profiles to confirm', () => {
  it('are those of which the day is over, the longest overdue first, and then those nobody ever confirmed', async () => {
    const { profiles } = await due();
    expect(profiles.map(({ slug, state, due: day }) => [slug, state, day])).toEqual([
      ['older', 'overdue', '2024-03-01'],
      ['old', 'overdue', '2025-03-01'],
      ['asked', 'overdue', '2026-11-20'],
      ['alpha', 'never', undefined],
      ['user', 'never', undefined],
    ]);
  });

  it('are also those of the next days, when one looks ahead', async () => {
    const slugs = async (days: number) =>
      (await due(days)).profiles
        .filter(({ state }) => state === 'upcoming')
        .map(({ slug }) => slug);
    expect(await slugs(9)).toEqual([]);
    expect(await slugs(10)).toEqual(['soon']);
    expect(await slugs(400)).toEqual(['soon', 'fresh']);
  });

  it('come with all that it takes to ask', async () => {
    const { profiles } = await due();
    expect(profiles.find(({ slug }) => slug === 'old')).toMatchObject({
      name: 'Nosaukums',
      verified: '2024-03-01',
      by: 'Anna',
      file: expect.stringMatching(/organisations\/old\/index\.lv\.md$/),
    });
    expect(profiles.find(({ slug }) => slug === 'alpha')?.email).toBe('alpha@example.org');
  });

  it('tell of profiles that cannot be read', async () => {
    expect((await due()).unread).toEqual([
      expect.stringMatching(/organisations\/broken\/index\.lv\.md$/),
    ]);
  });

  it('stand in groups, in the language of the editor', async () => {
    const list = await due(10);
    expect(dueFormats.text(list, 'en')).toMatch(
      /^To be checked \(3\)\n {2}2024-03-01 {2}older: Nosaukums; last on 2023-03-01 by Anna; no public e-mail address\n[^]*\n\nTo be checked by 2026-12-01 \(1\)\n[^]*\n\nNever checked \(2\)\n {2}alpha: Virsraksts; alpha@example\.org\n[^]*\n\nCould not be read [^]*\n$/,
    );
    expect(dueFormats.text(list, 'lv')).toMatch(/^Jāpārbauda \(3\)\n/);
    expect(dueFormats.text(list, 'ru')).toMatch(/^Пора проверить \(3\)\n/);
    expect(JSON.parse(dueFormats.json(list))).toEqual(list);
  });

  it('are none where all is fresh', () => {
    const list = { today: '2026-11-21', until: '2026-11-21', profiles: [], unread: [] };
    expect(dueFormats.text(list, 'en')).toBe('No profile has to be checked.\n');
  });
});

test('a name cannot steer the terminal', () => {
  const profiles = [{ slug: 'a', name: '\u001b[2J', state: 'never', file: 'a' }] as const;
  const list = { today: '2026-11-21', until: '2026-11-21', profiles, unread: [] };
  expect(dueFormats.text(list, 'en')).toContain('U+001B[2J');
});

describe('content due', () => {
  const run = (dir: string, ...args: string[]) =>
    spawnSync('node_modules/.bin/node', ['scripts/content.ts', 'due', ...args], {
      env: { ...process.env, CONTENT_DIR: dir },
      encoding: 'utf8',
    });

  it('never blocks, and speaks the language of the site', async () => {
    const { status, stdout } = await withSample({}, async (dir) => run(dir));
    expect(stdout).toMatch(/^Vēl nav pārbaudīts \(2\)\n/);
    expect(status).toBe(0);
  });

  it('says what to mend when the site cannot be read', async () => {
    const { status, stderr } = await withSample({ 'site.yaml': ': :' }, async (dir) => run(dir));
    expect(stderr).toContain('site.yaml cannot be read');
    expect(status).toBe(1);
  });

  it.each([['--within', 'soon'], ['--within=-1'], ['--format', 'xml'], ['--lang', 'de']])(
    'refuses %s %s',
    (...args) => {
      const { status, stderr } = run('content', ...args);
      expect(stderr).toContain('due [--within DAYS]');
      expect(status).toBe(2);
    },
  );
});

test('the day is that of the site', async () => {
  const facts = await withSample({}, readSiteFacts);
  expect(facts?.languages).toEqual(['lv', 'en']);
  expect(facts?.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
