import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const config = readFileSync('netlify.toml', 'utf8');

function value(key: string): string | undefined {
  return new RegExp(`^\\s*${key} = "?([^"\\n]*)"?$`, 'm').exec(config)?.[1];
}

it('Netlify runs the build and publishes where it writes', () => {
  const [, script = ''] = /^npm run (\w+)$/.exec(value('command') ?? '') ?? [];
  expect(Object.keys(packageJson.scripts)).toContain(script);
  expect(readFileSync('astro.config.mjs', 'utf8')).toContain(
    `process.env.OUT_DIR ?? '${value('publish')}'`,
  );
});

it('netlify.toml leaves headers and redirects to the files that the build writes', () => {
  expect(config).not.toMatch(/^\s*\[\[(?:headers|redirects)\]\]/m);
});

it('Netlify adds the last slash to addresses', () => {
  expect(value('pretty_urls')).toBe('true');
});
