import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withSample, type Changes } from '../check/sampleRepository.ts';
import { readSample, sampleMapping, sampleTable } from './sampleImport.ts';

const alpha = 'organisations/alpha/index.lv.md';

async function run(table: string, args: readonly string[], changes: Changes = {}) {
  return withSample(changes, async (dir) => {
    const [data, mapping] = [join(dir, '..', 'table.csv'), join(dir, '..', 'mapping.yaml')];
    await writeFile(data, table);
    await writeFile(mapping, sampleMapping);
    const { status, stdout, stderr } = spawnSync(
      'node_modules/.bin/node',
      ['scripts/content.ts', 'import', 'organisations', data, '--map', mapping, ...args],
      { env: { ...process.env, CONTENT_DIR: dir }, encoding: 'utf8' },
    );
    const written = await readSample(dir, 'organisations/beta/index.lv.md').catch(() => undefined);
    return { status, stdout, stderr, written };
  });
}

const good = sampleTable('40008000028,Beta,,,,,,,,,');
const bad = sampleTable('40008000029,Beta,,,,C,,,,,');

describe('content import', () => {
  it('writes, and says what, in the language of the site', async () => {
    const { status, stdout, stderr, written } = await run(good, []);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      '2. rinda: jauns beta: Beta\nJauni: 1; mainīti: 0; bez izmaiņām: 0; bez profila un izlaisti: 0.\n',
    );
    expect(written).toContain('registerNumber: "40008000028"');
  });

  it('writes nothing in a dry run', async () => {
    const { status, stdout, written } = await run(good, ['--dry-run', '--lang', 'ru']);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^строка 2: новый beta: Beta\n.*\nПробный запуск: ничего не записано.\n$/,
    );
    expect(written).toBeUndefined();
  });

  it.each([
    ['lv', /table\.csv, 2\. rinda, kolonna “form”: “C” nav kartējuma vērtībās/],
    ['en', /table\.csv, row 2, column “form”: “C” is not in the mapping’s values/],
    ['ru', /table\.csv, строка 2, столбец «form»: «C» нет среди значений/],
  ])('exits 1 and writes nothing when a row is wrong (%s)', async (language, message) => {
    const { status, stdout, stderr, written } = await run(bad, ['--lang', language]);
    expect([status, stdout, written]).toEqual([1, '', undefined]);
    expect(stderr).toMatch(message);
  });

  it.each([
    [['import', 'projects', 'x.csv', '--map', 'm.yaml'], 'Only organisations'],
    [['import', 'organisations', '--map', 'm.yaml'], 'Name one table'],
    [['import', 'organisations', 'x.csv'], 'Name the mapping'],
    [['import', 'organisations', 'x.csv', '--map', 'm.yaml', '--lang', 'de'], 'Unknown language'],
  ])('exits 2 when it is not told enough: %j', (args, reason) => {
    const { status, stderr } = spawnSync(
      'node_modules/.bin/node',
      ['scripts/content.ts', ...args],
      {
        encoding: 'utf8',
      },
    );
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
  });
});

describe('the example for the state register', () => {
  const forms =
    'association:\n  name:\n    lv: Biedrība\n    en: Association\nfoundation:\n  name:\n    lv: Nodibinājums\n    en: Foundation\n';
  const changes: Changes = {
    'vocabularies/legal-forms.yaml': forms,
    [alpha]: ['status: active', 'status: active\nfounded: "2001"\nregisterNumber: "40008000070"'],
    'organisations/user/index.lv.md': ['title: Virsraksts', 'title: Paraugu biedrība'],
  };

  it('marks organisations that have ended, makes no profiles and changes no texts', async () => {
    await withSample(changes, async (dir) => {
      const { status, stdout, stderr } = spawnSync(
        'node_modules/.bin/node',
        [
          'scripts/content.ts',
          'import',
          'organisations',
          'docs/examples/register.csv',
          '--map',
          'docs/examples/register.yaml',
          '--lang',
          'en',
        ],
        { env: { ...process.env, CONTENT_DIR: dir }, encoding: 'utf8' },
      );
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toBe(
        [
          'row 2: update user: registerNumber, legalForm, founded, sources',
          'row 3: update alpha: legalForm, status, sources; texts kept (--overwrite replaces them): lv.title',
          'Created: 0; updated: 2; unchanged: 0; without a profile and left out: 1.',
          '',
        ].join('\n'),
      );
      const text = await readFile(join(dir, alpha), 'utf8');
      expect(text).toContain('status: inactive\nfounded: "2001"\n');
    });
  });
});
