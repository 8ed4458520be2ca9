import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { generated } from '../setup/builds.ts';

/** What the finder may load for 400 profiles, in bytes of brotli. */
const budget = 45 * 1024;

it.each(['lv', 'en', 'ru'])('the data of the finder is light at 400 profiles, in %s', (locale) => {
  const file = readFileSync(join(generated.out, locale, 'finder.json'));
  // What was read is JSON of the finder, of which only the list of names matters here.
  const { slugs } = JSON.parse(file.toString()) as { slugs: string[] };
  expect(slugs).toHaveLength(400);
  expect(brotliCompressSync(file).length).toBeLessThanOrEqual(budget);
});
