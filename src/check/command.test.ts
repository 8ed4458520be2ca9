import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { samplePdf } from './media/sampleFiles.ts';
import { withSample, type Changes } from './sampleRepository.ts';

function run(dir: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: dir };
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/node',
    ['scripts/content.ts', ...args],
    { env, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const broken: Changes = { 'site.yaml': ['url: https://example.org', 'url: x'] };

describe('content check', () => {
  test('exits 0 and says one line when all is well', async () => {
    const { status, stdout } = await withSample({}, async (dir) => run(dir, 'check'));
    expect(stdout).toBe('Viss kārtībā: 9 ieraksti pārbaudīti.\n');
    expect(status).toBe(0);
  });

  test('exits 1 when there is an error', async () => {
    const { status, stdout } = await withSample(broken, async (dir) =>
      run(dir, 'check', '--lang', 'en', '--format', 'json'),
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      problems: [
        {
          file: expect.stringMatching(/\/site\.yaml$/),
          line: 11,
          column: 1,
          field: 'url',
          code: 'KL018',
          severity: 'error',
          message: expect.stringContaining('“x” is not a web address'),
        },
      ],
    });
  });

  test('exits 0 when there are warnings only', async () => {
    const changes: Changes = { 'methodologies/steps/form.pdf': samplePdf() };
    const { status, stdout } = await withSample(changes, async (dir) => run(dir, 'check'));
    expect(stdout).toContain('brīdinājums: „form.pdf”');
    expect(status).toBe(0);
  });
});

test.each([
  [[]],
  [['chekc']],
  [['check', '--lang', 'de']],
  [['check', '--format', 'xml']],
  [['check', '--verbose']],
  [['check', 'content']],
])('a command line %j is answered with the usage and exit code 2', (args) => {
  const { status, stdout, stderr } = run('content', ...args);
  expect(stderr).toContain('[--lang lv|en|ru] [--format text|json|github]');
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
