import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/node',
    ['scripts/content.ts', ...args],
    { env: { ...process.env, OUT_DIR: '/nowhere', CONTENT_DIR: 'content' }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('content audit', () => {
  it('exits 1 when there is an error, and reports it in the same form as the check', () => {
    const { status, stdout } = run('audit', '--format', 'json', '--lang', 'en');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      problems: [
        {
          file: '/nowhere',
          line: 1,
          column: 1,
          field: '',
          code: 'KL514',
          severity: 'error',
          message: expect.stringContaining('npm run build'),
        },
      ],
    });
  });

  it.each([
    ['audit', '--lang', 'de'],
    ['audit', '--format', 'xml'],
    ['links', '--format', 'github'],
    ['links', '--lang', 'de'],
    ['links', '--force'],
  ])('refuses what it does not understand: %s %s %s', (...args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('npm run content -- audit [--lang lv|en|ru]');
  });
});
